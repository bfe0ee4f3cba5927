// `npm run pack`: every package that can be installed, as a tarball in .cache/tarballs.
import { packAll } from './pack-all.mjs';
import { prepareOrStop } from './prepare.mjs';
import { inRoot } from './workspace.mjs';

prepareOrStop([]);
for (const { name, tarball } of packAll(inRoot('.cache/tarballs'))) process.stdout.write(`${name}  ${tarball}\n`);
