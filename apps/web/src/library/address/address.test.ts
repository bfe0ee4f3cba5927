// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { keepNow } from '../../state/keeping.ts';
import { type Address, addressOf } from './address.ts';

let address: Address;
let leave: () => void;
const heard = vi.fn();

beforeEach(() => {
  history.replaceState(null, '', '/library.html#v1?@lang=en&place=quzhou');
  heard.mockClear();
  address = addressOf(samplePack.facts);
  leave = address.subscribe(heard);
});
afterEach(() => leave());

test('what is typed counts at once, and stands in the address before anybody leaves', () => {
  address.amend({ find: 'award' });
  expect(address.state().find).toBe('award');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(location.hash).not.toContain('@find');
  keepNow();
  expect(location.hash).toMatch(/^#v1\?@check=\w+&@find=award&@lang=en&place=quzhou$/);
});

test('a link that is followed finds the address written', () => {
  address.amend({ find: 'award' });
  const link = document.body.appendChild(document.createElement('a'));
  link.click();
  expect(location.hash).toContain('@find=award');
  link.remove();
});

test('two changes in one turn both count', () => {
  address.amend({ find: 'award' });
  address.amend(({ chosen }) => ({ chosen: { ...chosen, grade: ['press'] } }));
  expect(address.state()).toMatchObject({ find: 'award', chosen: { grade: ['press'] } });
});

test('whoever goes back before it was written finds the entry as they left it', () => {
  address.amend({ find: 'award' });
  history.replaceState(null, '', '/library.html#v1?@page=sources');
  keepNow();
  expect(location.hash).toBe('#v1?@page=sources');
  dispatchEvent(new HashChangeEvent('hashchange'));
  expect(address.state()).toMatchObject({ view: { name: 'sources' }, find: '' });
});

test('a key in the search leaves the answers, and the way to other views, the very same', () => {
  const [{ drafts }, plain] = [address.state(), address.plain()];
  address.amend({ find: 'award' });
  expect(address.state().drafts).toBe(drafts);
  expect(address.plain()).toBe(plain);
  address.amend({ asOf: '2019-06-01' });
  expect(address.plain()).toMatchObject({ asOf: '2019-06-01', find: '' });
});
