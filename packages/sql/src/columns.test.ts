import type { Pack } from '@huice/engine';
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { profileOfRow } from './profile-of-row.ts';

const option = (id: string) => ({ id });
const facts = [
  { kind: 'money', id: 'revenue' },
  { kind: 'quantity', id: 'people', whole: true },
  { kind: 'boolean', id: 'Listed' },
  { kind: 'boolean', id: 'listed' },
  { kind: 'choices', id: 'fields', options: [option('ai'), option('iot'), option('data')] },
  { kind: 'date', id: `since/${'a'.repeat(80)}` },
  { kind: 'date', id: `since/${'a'.repeat(81)}` },
] as unknown as Pack['facts'];
const columns = columnsOf({ facts }, ['revenue']);

test('a column is named after its fact, one of an option after both, and no two are alike but for capitals', () => {
  const long = `since/${'a'.repeat(52)}`;
  expect(columns.list.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'revenue money',
    'revenue_min money',
    'revenue_max money',
    'people whole',
    'Listed boolean',
    'listed~1 boolean',
    'fields.ai boolean',
    'fields.iot boolean',
    'fields.data boolean',
    `${long}~1 date`,
    `${long}~2 date`,
  ]);
  expect(columns.of('listed').name).toBe('listed~1');
});

test('a row is the profile of a company: what is NULL is not in it, and of options only those that are known', () => {
  const row = {
    Listed: false,
    'listed~1': null,
    'fields.ai': true,
    'fields.iot': false,
    'fields.data': null,
    people: '7',
  };
  expect(profileOfRow(columns, { ...row, revenue_min: '10', revenue_max: null })).toEqual({
    Listed: false,
    people: '7',
    fields: { includes: ['ai'], excludes: ['iot'] },
    revenue: { min: '10' },
  });
  expect(profileOfRow(columns, { revenue: '12', revenue_min: '10' })).toEqual({ revenue: '12' });
});
