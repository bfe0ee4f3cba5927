import { expect, test } from 'vitest';
import { mailAddress } from './mail-address.ts';

const mail = { to: '', subject: '这一项不对 & more', instead: '请粘贴' };

test('a mail to nobody in particular holds the whole text, line by line', () => {
  const { href, isWhole } = mailAddress({ ...mail, text: 'one\ntwo?' });
  expect(isWhole).toBe(true);
  expect(href).toMatch(/^mailto:\?subject=/);
  const { searchParams } = new URL(href);
  expect(searchParams.get('subject')).toBe(mail.subject);
  expect(searchParams.get('body')).toBe('one\r\ntwo?');
});

test('a text that programs would cut off is left to be pasted', () => {
  const { href, isWhole } = mailAddress({ ...mail, to: 'desk@example.org', text: '字'.repeat(250) });
  expect(isWhole).toBe(false);
  expect(href.length).toBeLessThan(2000);
  expect(href).toMatch(/^mailto:desk@example\.org\?/);
  expect(new URL(href).searchParams.get('body')).toBe('请粘贴');
});
