import type { Change, Target } from '../change/nearest-result.ts';
import type { Fact } from '../language/fact.ts';
import type { Locale } from '../language/text.ts';
import { optionLabel } from './describe-condition.ts';
import { describeGap } from './describe-gap.ts';
import { describeGiven } from './describe-given.ts';
import { describeRegion } from './describe-region.ts';
import { fill } from './fill.ts';
import { wordList } from './word-list.ts';

type Wording =
  | 'confirm'
  | 'figure'
  | 'stage'
  | 'other'
  | 'add'
  | 'remove'
  | 'both'
  | 'confirmAdd'
  | 'confirmRemove'
  | 'confirmBoth';

const messages: Readonly<Record<Locale, Readonly<Record<Wording, string>>>> = {
  'zh-Hans': {
    confirm: '确认“{label}”{region}[（{gap}）]',
    figure: '“{label}”须{region}[（{gap}）]',
    stage: '把“{label}”[从“{from}”]推进到“{region}”',
    other: '“{label}”改为“{region}”',
    add: '“{label}”须增加：{add}',
    remove: '“{label}”须去掉：{remove}',
    both: '“{label}”须增加：{add}；去掉：{remove}',
    confirmAdd: '确认“{label}”包括：{add}',
    confirmRemove: '确认“{label}”不包括：{remove}',
    confirmBoth: '确认“{label}”包括：{add}；不包括：{remove}',
  },
  'zh-Hant': {
    confirm: '確認「{label}」{region}[（{gap}）]',
    figure: '「{label}」須{region}[（{gap}）]',
    stage: '把「{label}」[從「{from}」]推進到「{region}」',
    other: '「{label}」改為「{region}」',
    add: '「{label}」須增加：{add}',
    remove: '「{label}」須去掉：{remove}',
    both: '「{label}」須增加：{add}；去掉：{remove}',
    confirmAdd: '確認「{label}」包括：{add}',
    confirmRemove: '確認「{label}」不包括：{remove}',
    confirmBoth: '確認「{label}」包括：{add}；不包括：{remove}',
  },
  en: {
    confirm: 'Confirm “{label}”: {region}[ ({gap})]',
    figure: '“{label}” would have to be {region}[ ({gap})]',
    stage: 'Move “{label}”[ from “{from}”] to “{region}”',
    other: 'Change “{label}” to “{region}”',
    add: 'Add to “{label}”: {add}',
    remove: 'Remove from “{label}”: {remove}',
    both: 'Add to “{label}”: {add}; remove: {remove}',
    confirmAdd: 'Confirm that “{label}” includes: {add}',
    confirmRemove: 'Confirm that “{label}” does not include: {remove}',
    confirmBoth: 'Confirm that “{label}” includes: {add}; and not: {remove}',
  },
};

/** One change in words, from the rule itself: `“市场化股权融资”须不低于 1 亿元（还差 1,200 万元）`. */
export const describeChange = (fact: Fact, change: Change, locale: Locale): string => {
  const words = messages[locale];
  const label = fact.label[locale];
  const { to } = change;
  if (to.kind === 'set') return describeSet(fact, change, to, locale);
  const regions = [to, ...change.alternatives.flatMap((one) => (one.to.kind === 'set' ? [] : [one.to]))];
  const region = wordList(
    regions.map((one) => describeRegion(fact, one, locale)),
    'or',
    locale,
  );
  const gap = change.gap === null ? undefined : describeGap(fact, change.gap, locale);
  if (change.kind === 'confirm') return fill(words.confirm, { label, region: quoted(to.kind, region, locale), gap });
  if (to.kind === 'between') return fill(words.figure, { label, region, gap });
  const isStage = fact.kind === 'choice' && fact.ordered === true;
  const from = change.from === null ? undefined : describeGiven(fact, change.from, locale);
  return isStage ? fill(words.stage, { label, region, from }) : fill(words.other, { label, region });
};

type SetTarget = Extract<Target, { kind: 'set' }>;

/** All of what has to be added or removed; where one option would do as well as another, any of them. */
const describeSet = (fact: Fact, change: Change, to: SetTarget, locale: Locale): string => {
  const labels = (options: readonly string[]) => options.map((option) => optionLabel(fact, option, locale));
  const list = (options: readonly string[], joint: 'and' | 'or') =>
    options.length === 0 ? undefined : wordList(labels(options), joint, locale);
  const others = change.alternatives.flatMap((one) => (addsJustOne(one.to) ? one.to.add : []));
  const isOneOfSeveral = addsJustOne(to) && others.length > 0;
  return fill(messages[locale][setWording(change.kind, to.add.length, to.remove.length)], {
    label: fact.label[locale],
    add: isOneOfSeveral ? list([...to.add, ...others], 'or') : list(to.add, 'and'),
    remove: list(to.remove, 'and'),
  });
};

const addsJustOne = (to: Target): to is SetTarget => to.kind === 'set' && to.add.length === 1 && to.remove.length === 0;

const setWording = (kind: Change['kind'], added: number, removed: number): Wording => {
  const which = added > 0 && removed > 0 ? 'Both' : added > 0 ? 'Add' : 'Remove';
  return kind === 'confirm' ? `confirm${which}` : (which.toLowerCase() as Wording);
};

/** `确认“是否上市”为“是”`: Chinese needs the verb that a comparison already brings along. */
const quoted = (kind: 'is' | 'one-of' | 'between', region: string, locale: Locale): string => {
  if (kind === 'between' || locale === 'en') return region;
  return locale === 'zh-Hans' ? `为“${region}”` : `為「${region}」`;
};
