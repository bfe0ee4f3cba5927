// Vitest runs this before the browser tests, however they were started, so that they see the page as it is now.
import { prepare } from './prepare.mjs';

export default function setup() {
  prepare(['web'], { quiet: true });
}
