// `npm run verify:seeds -- --texts DIR`: compares seeds/ with the full texts in DIR. Exit 1 on a mismatch, 2 on bad usage.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRecords } from './check-records.ts';
import { inRepository } from './repository.ts';
import type { SeedRecord } from './seed-records.ts';

const { values } = parseArgs({ options: { texts: { type: 'string' } }, strict: false });
// npm runs scripts from the package’s root, and keeps where the person was in INIT_CWD.
const texts = typeof values.texts === 'string' ? resolve(process.env['INIT_CWD'] ?? '', values.texts) : undefined;

if (texts === undefined || !existsSync(texts)) {
  process.stderr.write('Say where the full texts are: npm run verify:seeds -- --texts DIR\n');
  process.exitCode = 2;
} else {
  const records = readdirSync(inRepository('seeds'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(inRepository(`seeds/${name}`), 'utf8')) as SeedRecord);
  const { documents, passages, unheld, mismatches } = checkRecords(records, (file) =>
    existsSync(join(texts, file)) ? readFileSync(join(texts, file)) : undefined,
  );
  for (const { document, about, expected, received } of mismatches) {
    process.stderr.write(`${document} ${about}: expected ${expected} but received ${received}\n`);
  }
  process.stdout.write(
    `${documents} documents and ${passages} passages compared with their full texts, ${mismatches.length} mismatches; ` +
      `${unheld} passages of ${records.length - documents} documents whose full text is not held\n`,
  );
  process.exitCode = mismatches.length === 0 ? 0 : 1;
}
