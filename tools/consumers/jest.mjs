import { installTarballs, putFile, runIn } from '../../scripts/scratch-project.mjs';
import { firstAnswer } from './first-answer.mjs';

const test = `
import { expect, test } from '@jest/globals';
import { firstAnswer } from './first-answer.js';

test('a report', () => {
  expect(firstAnswer()).toMatch(/^huice\\/quzhou-suichang: quzhou\\//);
});
`;

/** @type {readonly import('../test-consumers.mjs').Consumer[]} */
export const jestConsumers = [
  {
    name: 'Jest',
    use: ({ folder, packed }) => {
      installTarballs(folder, packed, { also: { jest: '^30' } });
      putFile(folder, 'first-answer.js', firstAnswer);
      putFile(folder, 'answer.test.js', test);
      putFile(folder, 'jest.config.js', 'export default { testEnvironment: "node", transform: {} };');
      // Jest runs ESM in modules of the VM, which Node shows behind this flag.
      const env = { NODE_OPTIONS: '--experimental-vm-modules', CI: 'true' };
      runIn(folder, process.execPath, ['node_modules/jest/bin/jest.js', '--silent'], { env });
      return 'a test with import, under --experimental-vm-modules';
    },
  },
];
