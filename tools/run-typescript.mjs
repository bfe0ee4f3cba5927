// `node tools/run-typescript.mjs FILE …`: runs a TypeScript program from its source.
import { fromSources } from '../scripts/from-sources.mjs';
import { inRoot } from '../scripts/workspace.mjs';

const [, , file = '', ...args] = process.argv;
process.argv = [process.execPath, inRoot(file), ...args];
await fromSources((load) => load(inRoot(file)));
