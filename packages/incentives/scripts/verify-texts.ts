// `npm run verify:texts`: compares the packs that are written in YAML with the texts and passages beside the checkout, where they are.
// `-- --held DIR` looks for them elsewhere. Exit 1 on a mismatch.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkTexts } from './check-texts.ts';
import { heldPassages } from './held-passages.ts';
import { writtenPacks } from './written-packs.ts';

const { values } = parseArgs({ options: { held: { type: 'string' } }, strict: false });
const held = heldPassages(
  typeof values.held === 'string' ? resolve(process.env['INIT_CWD'] ?? '', values.held) : undefined,
);
const packs = writtenPacks();
const none = { texts: [], found: [] };
const { documents, passages, byGrade, byEvidence, mismatches } = checkTexts(
  packs.map(({ pack }) => pack),
  held?.texts ?? none.texts,
  held?.found ?? none.found,
);
const counts = (of: Readonly<Record<string, number>>) =>
  Object.entries(of)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

process.stdout.write(
  `${packs.length} packs, ${documents} documents, ${passages} passages\nby grade: ${counts(byGrade)}\n`,
);
if (held === undefined) {
  process.stdout.write('No texts and passages are held here, so nothing was compared.\n');
} else {
  for (const { pack, about, what } of mismatches) process.stderr.write(`${pack} ${about}: ${what}\n`);
  process.stdout.write(
    `by how their words are known: ${counts(byEvidence)}\n${held.texts.length} texts and ${held.found.length} passages held, ${mismatches.length} mismatches\n`,
  );
  process.exitCode = mismatches.length === 0 ? 0 : 1;
}
