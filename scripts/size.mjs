// `npm run size`: what a visitor downloads before seeing anything, and what the engine adds to someone else's page.
import { measureEngine, measurePage } from './measure-bundles.mjs';
import { prepareOrStop } from './prepare.mjs';

prepareOrStop(['web'], { quiet: true });

const rows = [
  { name: 'page, initial scripts', bytes: measurePage(), budget: 150 },
  { name: 'engine without zod and decimal.js', bytes: await measureEngine(), budget: 25 },
];

process.stdout.write(`${'bundle'.padEnd(36)}${'gzip'.padStart(10)}${'budget'.padStart(10)}\n`);
for (const { name, bytes, budget } of rows) {
  const verdict = bytes === 0 ? 'nothing measured' : bytes > budget * 1024 ? 'over' : 'ok';
  const size = `${(bytes / 1024).toFixed(1)} KB`;
  process.stdout.write(`${name.padEnd(36)}${size.padStart(10)}${`${budget} KB`.padStart(10)}  ${verdict}\n`);
  if (verdict !== 'ok') process.exitCode = 1;
}
