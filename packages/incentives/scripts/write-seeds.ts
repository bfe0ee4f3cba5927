// `npm run seeds:write`: writes seeds/ from the pack and its coverage.
import { mkdirSync, writeFileSync } from 'node:fs';
import { coverage } from '../src/coverage.ts';
import { huicePack } from '../src/pack.ts';
import { inRepository } from './repository.ts';
import { recordText, seedRecords } from './seed-records.ts';

mkdirSync(inRepository('seeds'), { recursive: true });
const records = seedRecords(huicePack, coverage);
for (const record of records) writeFileSync(inRepository(`seeds/${record.id}.json`), recordText(record));
process.stdout.write(`${records.length} records written to seeds/\n`);
