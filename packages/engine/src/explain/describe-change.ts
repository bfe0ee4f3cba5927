import type { AnyChanges, Change, ChangeSet, SetTarget } from '../change/nearest-result.ts';
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
  | 'confirmBoth'
  | 'several'
  | 'confirmSeveral'
  | 'partAdd'
  | 'partRemove'
  | 'partAnyIn'
  | 'partAnyOut'
  | 'confirmPartAdd'
  | 'confirmPartRemove'
  | 'confirmPartAnyIn'
  | 'confirmPartAnyOut'
  | 'and'
  | 'or'
  | 'anyChanges';

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
    several: '“{label}”须{parts}',
    confirmSeveral: '确认“{label}”{parts}',
    partAdd: '增加：{add}',
    partRemove: '去掉：{remove}',
    partAnyIn: '增加以下任意 {n} 项：{of}',
    partAnyOut: '去掉以下任意 {n} 项：{of}',
    confirmPartAdd: '包括：{add}',
    confirmPartRemove: '不包括：{remove}',
    confirmPartAnyIn: '包括以下任意 {n} 项：{of}',
    confirmPartAnyOut: '不包括以下任意 {n} 项：{of}',
    and: '，同时',
    or: '；或者',
    anyChanges: '以下 {m} 项中的任意 {n} 项：',
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
    several: '「{label}」須{parts}',
    confirmSeveral: '確認「{label}」{parts}',
    partAdd: '增加：{add}',
    partRemove: '去掉：{remove}',
    partAnyIn: '增加以下任意 {n} 項：{of}',
    partAnyOut: '去掉以下任意 {n} 項：{of}',
    confirmPartAdd: '包括：{add}',
    confirmPartRemove: '不包括：{remove}',
    confirmPartAnyIn: '包括以下任意 {n} 項：{of}',
    confirmPartAnyOut: '不包括以下任意 {n} 項：{of}',
    and: '，同時',
    or: '；或者',
    anyChanges: '以下 {m} 項中的任意 {n} 項：',
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
    several: '“{label}” would have to {parts}',
    confirmSeveral: 'Confirm that “{label}” {parts}',
    partAdd: 'include {add}',
    partRemove: 'leave out {remove}',
    partAnyIn: 'include any {n} of these: {of}',
    partAnyOut: 'leave out any {n} of these: {of}',
    confirmPartAdd: 'includes {add}',
    confirmPartRemove: 'does not include {remove}',
    confirmPartAnyIn: 'includes any {n} of these: {of}',
    confirmPartAnyOut: 'does not include any {n} of these: {of}',
    and: ', and ',
    or: '; or ',
    anyChanges: 'Any {n} of these {m}:',
  },
};

/** Those of a set that stand for no others, beside the groups of which any so many do. */
export const changesAlone = ({ changes, choices }: ChangeSet): readonly Change[] =>
  changes.filter((change) => !choices.some(({ of }) => of.some(({ fact }) => fact === change.fact)));

/** What stands over changes of which any so many do: `以下 20 项中的任意 10 项：`. */
export const describeAnyChanges = ({ n, of }: AnyChanges, locale: Locale): string =>
  fill(messages[locale].anyChanges, { n: String(n), m: String(of.length) });

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
  return fill(isStage ? words.stage : words.other, { label, region, from });
};

/** Where one option would do as well as another, any of them; where whole combinations would, one after the other. */
const describeSet = (fact: Fact, change: Change, to: SetTarget, locale: Locale): string => {
  const words = messages[locale];
  const isConfirm = change.kind === 'confirm';
  const label = fact.label[locale];
  const all = 'options' in fact ? fact.options.map(({ id }) => id) : [];
  // In the order of the question, where the reader looks for them.
  const list = (options: readonly string[], joint: 'and' | 'or') =>
    wordList(
      options.toSorted((a, b) => all.indexOf(a) - all.indexOf(b)).map((option) => optionLabel(fact, option, locale)),
      joint,
      locale,
    );
  const targets = [to, ...change.alternatives.flatMap((one) => (one.to.kind === 'set' ? [one.to] : []))];
  const shared = alikeBut(targets);
  if (shared !== null && to.any.length === 0) {
    const add = shared.add.length > 1 ? list(shared.add, 'or') : list(to.add, 'and');
    const remove = shared.remove.length > 1 ? list(shared.remove, 'or') : list(to.remove, 'and');
    return fill(words[setWording(change.kind, to.add.length, to.remove.length)], { label, add, remove });
  }
  const part = (of: 'Add' | 'Remove' | 'AnyIn' | 'AnyOut') =>
    words[(isConfirm ? `confirmPart${of}` : `part${of}`) as Wording];
  const parts = targets.map(({ add, remove, any }) =>
    [
      ...(add.length === 0 ? [] : [fill(part('Add'), { add: list(add, 'and') })]),
      ...(remove.length === 0 ? [] : [fill(part('Remove'), { remove: list(remove, 'and') })]),
      ...any.map(({ n, of, isIn }) => fill(part(isIn ? 'AnyIn' : 'AnyOut'), { n: String(n), of: list(of, 'and') })),
    ].join(words.and),
  );
  return fill(isConfirm ? words.confirmSeveral : words.several, { label, parts: parts.join(words.or) });
};

/** The options in which targets differ that are the same but for one option each: `AI or IoT`; null when they differ in more. */
const alikeBut = (targets: readonly SetTarget[]): Pick<SetTarget, 'add' | 'remove'> | null => {
  const [first, ...others] = targets as [SetTarget, ...SetTarget[]];
  if (others.length === 0) return { add: [], remove: [] };
  const differ = (side: 'add' | 'remove') => others.some((one) => String(one[side]) !== String(first[side]));
  const single = (side: 'add' | 'remove') => targets.every((one) => one[side].length === 1 && one.any.length === 0);
  if (differ('add') && !differ('remove') && single('add'))
    return { add: targets.flatMap(({ add }) => add), remove: [] };
  if (differ('remove') && !differ('add') && single('remove'))
    return { add: [], remove: targets.flatMap(({ remove }) => remove) };
  return null;
};

const setWording = (kind: Change['kind'], added: number, removed: number): Wording => {
  const which = added > 0 && removed > 0 ? 'Both' : added > 0 ? 'Add' : 'Remove';
  return kind === 'confirm' ? `confirm${which}` : (which.toLowerCase() as Wording);
};

/** `确认“是否上市”为“是”`: Chinese needs the verb that a comparison already brings along. */
const quoted = (kind: 'is' | 'one-of' | 'between', region: string, locale: Locale): string => {
  if (kind === 'between' || locale === 'en') return region;
  return locale === 'zh-Hans' ? `为“${region}”` : `為「${region}」`;
};
