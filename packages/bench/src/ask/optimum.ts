import type { Calculator, Pack, Profile } from '@huice/engine';
import { satisfies } from '../missing/oracle.ts';
import { asOf, sure } from '../subjects/huice.ts';
import { smallFacts } from './small-pack.ts';

type FactName = keyof typeof smallFacts;

const names = Object.keys(smallFacts) as FactName[];
const answersOf = (name: FactName): readonly (boolean | string | number)[] => smallFacts[name];

/** Per fact the place of its answer, or −1 while it has not been asked. */
type State = readonly number[];

const nothingAsked: State = names.map(() => -1);

const answered = (state: State, fact: number, answer: number): State =>
  state.map((one, index) => (index === fact ? answer : one));

const profileOf = (state: State): Profile =>
  Object.fromEntries(
    names.flatMap((name, index) => (state[index] === -1 ? [] : [[name, answersOf(name)[state[index] as number]]])),
  ) as Profile;

/** Whether every completion has the same outcomes; by trying them all, without the engine. */
const settledBy = (pack: Pack): ((state: State) => boolean) => {
  const outcomes = new Map<string, string>();
  const outcomeOf = (state: State): string => {
    const key = state.join();
    const known =
      outcomes.get(key) ??
      pack.incentives.map(({ condition }) => (satisfies(condition, profileOf(state)) ? '1' : '0')).join('');
    outcomes.set(key, known);
    return known;
  };
  const settled = new Map<string, string>();
  /** The outcome that all completions share, or "mixed". */
  const shared = (state: State): string => {
    const open = state.indexOf(-1);
    if (open < 0) return outcomeOf(state);
    const key = state.join();
    const known = settled.get(key);
    if (known !== undefined) return known;
    const below = new Set(answersOf(names[open] as FactName).map((_, answer) => shared(answered(state, open, answer))));
    const result = below.size === 1 ? ([...below][0] as string) : 'mixed';
    settled.set(key, result);
    return result;
  };
  return (state) => shared(state) !== 'mixed';
};

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Expected questions until everything is settled, every answer as likely as the next: at best, and as the engine asks. */
export const expectedQuestions = (calculator: Calculator): { readonly best: number; readonly asked: number } => {
  const isSettled = settledBy(calculator.pack);
  const after = (state: State, fact: number, value: (next: State) => number): number =>
    1 + average(answersOf(names[fact] as FactName).map((_, answer) => value(answered(state, fact, answer))));

  const best = remembering((state: State): number => {
    if (isSettled(state)) return 0;
    return Math.min(...names.flatMap((_, fact) => (state[fact] === -1 ? [after(state, fact, best)] : [])));
  });
  const asked = remembering((state: State): number => {
    if (isSettled(state)) return 0;
    const [question] = sure(calculator.questions(profileOf(state), { asOf })).questions;
    if (question === undefined) throw new Error('the engine has no question, and yet not everything is settled');
    return after(state, names.indexOf(question.fact as FactName), asked);
  });
  return { best: best(nothingAsked), asked: asked(nothingAsked) };
};

const remembering = (value: (state: State) => number): ((state: State) => number) => {
  const known = new Map<string, number>();
  return (state) => {
    const key = state.join();
    const found = known.get(key) ?? value(state);
    known.set(key, found);
    return found;
  };
};
