// `npm run format [-- PATH…]`: writes what `npm run lint` would ask for and can be done safely.
import { prepareOrStop } from './prepare.mjs';
import { runInstalled } from './workspace.mjs';

prepareOrStop([], { quiet: true });
process.exitCode = runInstalled('@biomejs/biome/bin/biome', ['check', '--write', ...process.argv.slice(2)]);
