// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readContact, writeContact } from './contact.ts';

beforeEach(() => localStorage.clear());

test('who presents is kept until it is emptied', () => {
  const officer = { name: '王敏', post: '招商科', phone: '0570-3010000' };
  expect(writeContact(officer)).toBe(true);
  expect(readContact()).toEqual(officer);
  writeContact({ name: ' ', post: '', phone: '' });
  expect(localStorage.length).toBe(0);
  expect(readContact()).toEqual({ name: '', post: '', phone: '' });
});

test('whatever stands in the storage, it is a contact of bounded length', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('{"name":{"a":1},"phone":7}')), (text) => {
      localStorage.setItem('huice/pitch/contact', text);
      for (const part of Object.values(readContact())) expect([...part].length).toBeLessThanOrEqual(120);
    }),
  );
});
