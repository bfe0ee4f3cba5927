import { expect, test } from 'vitest';
import { isThisMachine } from './is-this-machine.ts';

test.each([
  ['http://127.0.0.1:4173/#v1?place=quzhou', true],
  ['http://127.1.2.3/', true],
  ['http://localhost:4173/index.html', true],
  ['http://huice.localhost/', true],
  ['http://[::1]:8080/', true],
  ['file:///home/huice/index.html', true],
  ['https://huice.example/#v1?', false],
  ['http://192.168.1.20:4173/', false],
  ['https://notlocalhost/', false],
  ['https://127.0.0.1.example/', false],
])('%s: leads to the machine it is opened on? %s', (link, expected) => {
  expect(isThisMachine(link)).toBe(expected);
});
