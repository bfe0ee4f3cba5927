// `npm run authoring:write`: writes docs/authoring/constructs.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referencePage } from './reference-page.ts';

writeFileSync(fileURLToPath(new URL('../../../docs/authoring/constructs.md', import.meta.url)), referencePage());
process.stdout.write('docs/authoring/constructs.md written\n');
