import { describe, expect, test } from 'vitest';
import { fields, financing, settles, stage } from '../../test/sample-facts.ts';
import type { Change } from '../change/nearest-result.ts';
import type { Fact } from '../language/fact.ts';
import { locales } from '../language/text.ts';
import { changesAlone, describeAnyChanges, describeChange } from './describe-change.ts';

const ladder = { ...stage, ordered: true } as Fact;

const change = (fact: Fact, more: Partial<Change>): Change => ({
  fact: fact.id,
  kind: 'change',
  mutability: 'actionable',
  from: null,
  to: { kind: 'is', value: true },
  gap: null,
  answer: true,
  alternatives: [],
  ...more,
});

const atLeast = { kind: 'between' as const, min: '100000000', minExclusive: false, max: null, maxExclusive: false };
const short = { direction: 'up' as const, min: '12000000', max: '12000000', unit: 'CNY' as const, exclusive: false };

const wordings = (fact: Fact, more: Partial<Change>) =>
  locales.map((locale) => describeChange(fact, change(fact, more), locale));

describe('a change in words', () => {
  test('names the threshold and the gap to it, both from the rule', () => {
    expect(wordings(financing, { to: atLeast, gap: short })).toEqual([
      '“市场化股权融资”须不低于 1 亿元（还差 1,200 万元）',
      '「市場化股權融資」須不低於 1 億元（還差 1,200 萬元）',
      '“Market equity financing” would have to be at least ¥100 million (¥12 million short)',
    ]);
  });

  test('moves a stage from where the company is to where it has to be', () => {
    expect(
      wordings(ladder, { from: { kind: 'value', value: 'tutoring' }, to: { kind: 'one-of', options: ['filed'] } }),
    ).toEqual([
      '把“上市阶段”从“辅导”推进到“已报会”',
      '把「上市階段」從「輔導」推進到「已報會」',
      'Move “Listing stage” from “tutoring” to “filed”',
    ]);
  });

  test('adds and removes options by name', () => {
    expect(wordings(fields, { to: { kind: 'set', add: ['ai'], remove: ['iot'], any: [] } })).toEqual([
      '“所属领域”须增加：人工智能；去掉：物联网',
      '「所屬領域」須增加：人工智能；去掉：物聯網',
      'Add to “Fields”: AI; remove: IoT',
    ]);
    expect(wordings(fields, { kind: 'confirm', to: { kind: 'set', add: [], remove: ['iot'], any: [] } })[2]).toBe(
      'Confirm that “Fields” does not include: IoT',
    );
  });

  test('says “or” where any one option would do, and “and” where all must', () => {
    const other = { to: { kind: 'set' as const, add: ['iot'], remove: [], any: [] }, answer: ['iot'] };
    const one = { to: { kind: 'set' as const, add: ['ai'], remove: [], any: [] }, alternatives: [other] };
    expect(wordings(fields, one)[2]).toBe('Add to “Fields”: AI or IoT');
    expect(wordings(fields, { to: { kind: 'set', add: ['ai', 'iot'], remove: [], any: [] } })[2]).toBe(
      'Add to “Fields”: AI and IoT',
    );
  });

  test('counts options of which any so many do, and puts whole combinations one after the other', () => {
    const any = [{ n: 2, of: ['iot', 'ai', 'big-data'], isIn: true }];
    expect(wordings(fields, { to: { kind: 'set', add: [], remove: [], any } })).toEqual([
      '“所属领域”须增加以下任意 2 项：人工智能、大数据和物联网',
      '「所屬領域」須增加以下任意 2 項：人工智能、大數據和物聯網',
      '“Fields” would have to include any 2 of these: AI, big data and IoT',
    ]);
    const other = { to: { kind: 'set' as const, add: ['iot'], remove: ['ai'], any: [] }, answer: ['iot'] };
    const to = { kind: 'set' as const, add: ['ai', 'big-data'], remove: [], any: [] };
    expect(wordings(fields, { kind: 'confirm', to, alternatives: [other] })).toEqual([
      '确认“所属领域”包括：人工智能和大数据；或者包括：物联网，同时不包括：人工智能',
      '確認「所屬領域」包括：人工智能和大數據；或者包括：物聯網，同時不包括：人工智能',
      'Confirm that “Fields” includes AI and big data; or includes IoT, and does not include AI',
    ]);
  });

  test('says of facts that are alike how many of how many do', () => {
    const of = [change(settles, {}), change(stage, {}), change(fields, {})];
    expect(locales.map((locale) => describeAnyChanges({ n: 2, of }, locale))).toEqual([
      '以下 3 项中的任意 2 项：',
      '以下 3 項中的任意 2 項：',
      'Any 2 of these 3:',
    ]);
    const set = {
      status: 'eligible' as const,
      changes: [change(financing, {}), ...of.slice(0, 2)],
      choices: [{ n: 2, of }],
    };
    expect(changesAlone(set).map(({ fact }) => fact)).toEqual(['financing']);
  });

  test('asks to confirm what may be so already', () => {
    expect(wordings(settles, { kind: 'confirm' })).toEqual([
      '确认“落户衢州”为“是”',
      '確認「落戶衢州」為「是」',
      'Confirm “Settles in Quzhou”: yes',
    ]);
  });

  test('changes a yes or no', () => {
    expect(wordings(settles, {})[0]).toBe('“落户衢州”改为“是”');
  });
});
