import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newProspectId, type Prospect } from './prospect.ts';
import { fileLimits, prospectFileText, readProspectFile } from './prospect-file.ts';

const pack = { id: 'sample', version: '1.0.0' };
const prospect: Prospect = {
  id: 'a1',
  name: '衢州甲公司',
  saved: '2026-01-31T08:00:00.000Z',
  answers: '#v1?@as-of=2026-01-31&@lang=en&place=quzhou',
};
const file = (change: object, ...prospects: unknown[]) =>
  JSON.stringify({ format: 'huice/prospects', version: 1, pack, prospects, ...change });
const issues = (text: string) => {
  const read = readProspectFile(text);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('.')]);
};

// Files in this shape have been handed out. They must open for ever, whatever shape is written now.
const v1 = `{
  "format": "huice/prospects", "version": 1, "pack": { "id": "huice", "version": "0.1.0", "digest": "sha256:00" },
  "prospects": [
    { "id": "0f8c", "name": "甲", "saved": "2026-11-22T08:00:00Z", "answers": "#v1?@as-of=2019-06-01&place=quzhou", "note": "" }
  ]
}`;

test('a file of the first version opens', () => {
  expect(readProspectFile(v1)).toEqual({
    ok: true,
    value: {
      pack: { id: 'huice', version: '0.1.0' },
      prospects: [
        { id: '0f8c', name: '甲', saved: '2026-11-22T08:00:00Z', answers: '#v1?@as-of=2019-06-01&place=quzhou' },
      ],
    },
  });
});

test('whatever list is written is read back as it was', () => {
  const one = fc.record({
    id: fc.constant(null).map(newProspectId),
    name: fc.stringMatching(/^[\p{L}\p{N}]{1,40}$/u),
    saved: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((day) => day.toISOString()),
    answers: fc.string({ maxLength: 200 }).map((text) => `#v1?staff=${encodeURIComponent(text)}`),
    pitch: fc.record({
      baseline: fc.constantFrom(null, '#v1?place=quzhou'),
      scenarios: fc.array(fc.constantFrom(null, { name: '上市后', fragment: '#v1?listed=true' }), { maxLength: 3 }),
    }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (prospects) => {
      expect(readProspectFile(prospectFileText(prospects, pack))).toEqual({ ok: true, value: { pack, prospects } });
    }),
  );
});

test.each([
  ['nothing', '', [['input/not-json', '']]],
  ['a broken text', '{"format": "huice/prospects", ', [['input/not-json', '']]],
  ['another kind of file', '{"place": "quzhou"}', [['prospects/not-a-list', '']]],
  ['a list without a mark', '[]', [['prospects/not-a-list', '']]],
  ['a later version', file({ version: 2 }), [['prospects/newer', 'version']]],
  ['a reserved key', file({ constructor: 1 }, prospect), [['input/reserved-key', 'constructor']]],
  [
    'a company with two answers in one',
    file({}, prospect).replace(/"answers": ?("[^"]*")/, '"answers":$1,"answers":"#v1?"'),
    [['input/repeated-key', 'prospects.0.answers']],
  ],
  ['something else in the list', file({}, prospect, 'b'), [['prospects/wrong-shape', 'prospects.1']]],
  ['an id with signs', file({}, { ...prospect, id: '../x' }), [['prospects/wrong-shape', 'prospects.0.id']]],
  ['an empty name', file({}, { ...prospect, name: ' \n' }), [['prospects/wrong-shape', 'prospects.0.name']]],
  [
    'an endless name',
    file({}, { ...prospect, name: 'x'.repeat(121) }),
    [['prospects/wrong-shape', 'prospects.0.name']],
  ],
  [
    'no instant',
    file({}, { ...prospect, saved: '2026-13-01T00:00:00Z' }),
    [['prospects/wrong-shape', 'prospects.0.saved']],
  ],
  [
    'a later shape of answers',
    file({}, { ...prospect, answers: '#v2?a=b' }),
    [['prospects/wrong-shape', 'prospects.0.answers']],
  ],
  [
    'a plan that is no link of ours',
    file({}, { ...prospect, pitch: { baseline: null, scenarios: [null, { name: 'B', fragment: 'place=quzhou' }] } }),
    [['prospects/wrong-shape', 'prospects.0.pitch.scenarios.1.fragment']],
  ],
  [
    'a baseline of a later shape, and one scenario too many',
    file({}, { ...prospect, pitch: { baseline: '#v2?a=b', scenarios: [null, null, null, null] } }),
    [
      ['prospects/wrong-shape', 'prospects.0.pitch.baseline'],
      ['prospects/wrong-shape', 'prospects.0.pitch.scenarios'],
    ],
  ],
  ['one id twice', file({}, prospect, prospect), [['prospects/repeated', 'prospects.1.id']]],
])('%s is refused, and the spot is named', (_, text, expected) => {
  expect(issues(text)).toEqual(expected);
});

test('all that is wrong is said at once', () => {
  const wrong = { id: '', name: '', saved: '', answers: '' };
  expect(issues(file({}, prospect, wrong)).map(([, path]) => path)).toEqual([
    'prospects.1.id',
    'prospects.1.name',
    'prospects.1.saved',
    'prospects.1.answers',
  ]);
});

test('a list that is too long, or nested without end, is refused quickly', () => {
  const many = Array.from({ length: fileLimits.prospects + 1 }, () => 0);
  expect(issues(file({}, ...many))).toEqual([['prospects/too-many', 'prospects']]);
  expect(issues('['.repeat(100_000))).toEqual([['input/too-deep', '']]);
});

test('whatever text it is given, it answers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readProspectFile(text).ok).toBe('boolean');
    }),
  );
});
