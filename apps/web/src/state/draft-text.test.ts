import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePack } from '../../test/sample-pack.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { draftText, readDraft } from './draft-text.ts';

const fact = (id: string) => samplePack.facts.find((one) => one.id === id) ?? expect.fail(id);
const figure = (change: Partial<Extract<Draft, { mode: string }>>) => ({
  mode: 'exact' as const,
  exact: '',
  min: '',
  max: '',
  unsure: false,
  ...change,
});

test('each answer has a short text of its own', () => {
  expect(draftText('quzhou')).toBe('quzhou');
  expect(draftText({ picked: ['ai', 'iot'], none: false, unsure: true })).toBe('ai,iot,?');
  expect(draftText({ picked: [], none: true, unsure: false })).toBe('-');
  expect(draftText(figure({ exact: '1.2亿' }))).toBe('1.2亿');
  expect(draftText(figure({ mode: 'range', min: '1000万' }))).toBe('~1000万~');
  expect(draftText(figure({ unsure: true, exact: '5' }))).toBe('?');
});

test('whatever was typed as a figure is read back as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (exact) => {
      expect(readDraft(fact('capital.financing'), draftText(figure({ exact })))).toEqual(figure({ exact }));
    }),
  );
});

test('whatever was typed as a range is read back, save for the sign that parts its ends', () => {
  const end = fc.string({ maxLength: 40 }).map((text) => text.replaceAll('~', ''));
  fc.assert(
    fc.property(end, end, (min, max) => {
      fc.pre(min !== '' || max !== '');
      const draft = figure({ mode: 'range', min, max });
      expect(readDraft(fact('staff'), draftText(draft))).toEqual(draft);
    }),
  );
});

test('an option that the fact no longer offers is left out, and the list no longer says exactly which', () => {
  expect(readDraft(fact('place'), 'atlantis')).toBe('');
  expect(readDraft(fact('fields'), 'ai,blockchain')).toEqual({ picked: ['ai'], none: false, unsure: true });
  expect(readDraft(fact('listed'), 'perhaps')).toBe('');
});

test('an untouched question has an empty text', () => {
  for (const one of samplePack.facts) expect(draftText(emptyDraft(one))).toBe('');
});
