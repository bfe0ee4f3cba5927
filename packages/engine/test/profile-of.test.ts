import { describe, expect, expectTypeOf, test } from 'vitest';
import { money, pack, ratio, term } from '../src/build.ts';
import { compile, type Pack, type Profile, type ProfileOf, parsePack } from '../src/index.ts';
import { cites, financing, handles, listed, promise, source, values, wording, words } from './sample-pack.ts';

const revenue = money('revenue', wording('Revenue'));
const intensity = term('intensity', {
  kind: 'ratio',
  label: words('Intensity'),
  facts: ['financing'],
  over: ['revenue'],
});

const frame = {
  version: '1.0.0',
  title: words('Typed'),
  documents: [source],
  groups: [{ id: 'company', label: words('Company') }],
  judgements: [],
};

const typed = pack({
  ...frame,
  id: 'typed',
  facts: [...Object.values(handles), revenue],
  terms: [intensity],
  incentives: [
    promise('one', financing.atLeast(values.cny('1'), cites)),
    promise('two', intensity.atLeast(ratio('0.5'), cites)),
  ],
});

/** Facts named one by one, as an author writes them. */
const small = pack({
  ...frame,
  id: 'small',
  facts: [listed, handles.stage, handles.fields, handles.founded],
  incentives: [promise('one', listed.is(true, cites))],
});

type Company = ProfileOf<typeof small>;

describe('the type of a profile', () => {
  test('names each fact and option of a pack that was made with the builders', () => {
    expectTypeOf<keyof Company>().toEqualTypeOf<'listed' | 'stage' | 'fields' | 'founded'>();
    const sound: Company = { listed: true, stage: { anyOf: ['none', 'filed'] }, fields: ['ai'], founded: '2020-01-01' };
    // @ts-expect-error `listd` is no fact
    const misspelt: Company = { listd: true };
    // @ts-expect-error `fild` is no option of the stage
    const noOption: Company = { stage: 'fild' };
    // @ts-expect-error one option, and not a list of them
    const aList: Company = { stage: ['none'] };
    // @ts-expect-error yes or no
    const wrongKind: Company = { listed: 'yes' };
    // @ts-expect-error a day has no number
    const noDay: Company = { founded: 2020 };
    const excluded: Company = { fields: { includes: ['data'], excludes: ['ai'] }, listed: null };
    expect([sound, misspelt, noOption, aList, wrongKind, noDay, excluded]).toHaveLength(7);
  });

  test('names facts by which figures are worked out, and the figures', () => {
    const company: ProfileOf<typeof typed> = { revenue: { min: '1亿' }, intensity: 0.6 };
    // @ts-expect-error `intensty` is no term
    const misspelt: ProfileOf<typeof typed> = { intensty: 0.4 };
    const compiled = compile(typed);
    if (!compiled.ok) return expect.fail(JSON.stringify(compiled.issues));
    expect(compiled.value.check(company, { asOf: '2024-01-01' })).toMatchObject({
      ok: true,
      value: { results: [{ status: 'eligible' }, { status: 'eligible' }] },
    });
    expect(compiled.value.check(misspelt, { asOf: '2024-01-01' })).toMatchObject({
      ok: false,
      issues: [{ code: 'profile/unknown-fact', path: ['intensty'] }],
    });
  });

  test('is `Profile` for a pack that was read', () => {
    expectTypeOf<ProfileOf<Pack>>().toEqualTypeOf<Profile>();
    const read = parsePack(JSON.parse(JSON.stringify(typed)));
    if (!read.ok) return expect.fail(JSON.stringify(read.issues));
    expectTypeOf<ProfileOf<typeof read.value>>().toEqualTypeOf<Profile>();
    expect(read.value.id).toBe('typed');
  });

  test('can be handed to whatever takes a profile', () => {
    expectTypeOf<Company>().toExtend<Profile>();
    expectTypeOf<ProfileOf<typeof typed>>().toExtend<Profile>();
  });
});
