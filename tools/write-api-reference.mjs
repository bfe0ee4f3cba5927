// `npm run api:write`: what each package exports, out of its docstrings, as docs/api.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../scripts/workspace.mjs';
import { publicDoors } from './api-reference.mjs';
import { referencePages } from './reference-pages.mjs';

rmSync(inRoot('docs/api'), { recursive: true, force: true });
for (const [path, text] of referencePages(publicDoors())) {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), text);
}
