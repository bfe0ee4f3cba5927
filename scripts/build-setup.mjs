// Vitest runs this before the browser tests, however they were started, so that they see the page as it is now. A page that cannot be
// built fails them one by one, in `serveBuild`, and lets all other tests run.
import { prepare, sentenceOf } from './prepare.mjs';

export function setup() {
  try {
    prepare(['web'], { quiet: true });
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
  }
}
