// `npm run conformance:write`: writes packages/incentives/conformance/*.json from the pack.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../scripts/repository.ts';
import { huicePack } from '../src/pack.ts';
import { conformanceFiles } from './conformance.ts';

const folder = inRepository('packages/incentives/conformance');
mkdirSync(folder, { recursive: true });
const files = conformanceFiles(huicePack);
const names = new Set(files.map(({ name }) => name));
for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
for (const { name, text } of files) writeFileSync(join(folder, name), text);
process.stdout.write(`${files.length} files written to packages/incentives/conformance\n`);
