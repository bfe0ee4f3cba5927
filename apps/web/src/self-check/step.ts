import type { Fact } from '@huice/engine';

/** Where one is in the self-check. `change` is a question gone back to, from which one returns to where one came from;
 * `few` asks at once for all that few companies have; `first` is whatever is asked first, for a page that is still to be opened. */
export type Step =
  | { readonly name: 'start' | 'first' | 'few' | 'check' | 'result' }
  | { readonly name: 'question' | 'change'; readonly fact: string };

/** Questions that are not asked in their turn. */
export interface SetAside {
  /** Put off: they come last. */
  readonly later: readonly string[];
  /** Of those that few companies have, what is asked by itself. */
  readonly alone: readonly string[];
}

export const nothingAside: SetAside = { later: [], alone: [] };

const key = '@step';
const whole = new RegExp(`[?&]${key}=([^&]*)`);

/** What stands of it in the address, behind the answers: `&@step=question/place`. Nothing for the start. */
export const stepAddition = (step: Step): string => {
  if (step.name === 'start') return '';
  return `&${key}=${'fact' in step ? `${step.name}/${encodeURIComponent(step.fact)}` : step.name}`;
};

/** An address as it is, with another step in it. */
export const withStep = (fragment: string, step: Step): string =>
  `${fragment.startsWith('#v1?') ? fragment.replace(whole, '') : '#v1?'}${stepAddition(step)}`;

/** The step that an address names; the start, where it names none or a question that does not exist. */
export const readStep = (fragment: string, facts: readonly Fact[]): Step => {
  const [, text = ''] = whole.exec(fragment) ?? [];
  if (text === 'first' || text === 'few' || text === 'check' || text === 'result') return { name: text };
  const [, name, id = ''] = /^(question|change)\/(.+)$/.exec(text) ?? [];
  const fact = facts.find((one) => encodeURIComponent(one.id) === id);
  return name === undefined || fact === undefined
    ? { name: 'start' }
    : { name: name as 'question' | 'change', fact: fact.id };
};
