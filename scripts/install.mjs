// What `npm test` begins with: installs the dependencies, unless they are there.
import { prepareOrStop } from './prepare.mjs';
import { requireNode } from './workspace.mjs';

requireNode();
prepareOrStop([]);
