// `npm run size`: what a visitor downloads before seeing anything, and what the engine adds to someone else's page.
import { measureEngine, measurePages } from './measure-bundles.mjs';
import { prepareOrStop } from './prepare.mjs';

prepareOrStop(['web'], { quiet: true });

const rows = [
  ...measurePages().map(({ page, bytes }) => ({ name: `${page}, initial scripts`, bytes, budget: 145 })),
  { name: 'engine: the calculator, whole', bytes: await measureEngine(['index']), budget: 53 },
  { name: 'engine: the same, with its words', bytes: await measureEngine(['index', 'explain']), budget: 70 },
  {
    name: 'engine: by all its doors',
    bytes: await measureEngine(['index', 'build', 'explain', 'deciding', 'figures', 'review']),
    budget: 104,
  },
];

process.stdout.write(`${'bundle'.padEnd(42)}${'gzip'.padStart(10)}${'budget'.padStart(10)}\n`);
for (const { name, bytes, budget } of rows) {
  const verdict = bytes === 0 ? 'nothing measured' : bytes > budget * 1024 ? 'over' : 'ok';
  const size = `${(bytes / 1024).toFixed(1)} KB`;
  process.stdout.write(`${name.padEnd(42)}${size.padStart(10)}${`${budget} KB`.padStart(10)}  ${verdict}\n`);
  if (verdict !== 'ok') process.exitCode = 1;
}
