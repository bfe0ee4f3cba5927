// `npm run coverage:write`: writes docs/coverage.md from the coverage data.
import { writeFileSync } from 'node:fs';
import { coverage } from '../src/coverage.ts';
import { huicePack } from '../src/pack.ts';
import { readClauseCoverage } from './clause-coverage.ts';
import { coveragePage } from './coverage-page.ts';
import { inRepository } from './repository.ts';

writeFileSync(inRepository('docs/coverage.md'), coveragePage(coverage, huicePack, readClauseCoverage()));
process.stdout.write('docs/coverage.md written\n');
