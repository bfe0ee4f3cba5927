import {
  type Calculator,
  type Outcome,
  type Profile,
  parseAnswer,
  type Question,
  type QuestionOptions,
  type Questions,
} from '@huice/engine';
import { fill } from '@huice/engine/explain';
import type { Outcome as Saved } from '../complaint.ts';
import { catalogue } from '../messages/catalogue.ts';
import { askFact } from './ask-fact.ts';
import { stopped } from './prompter.ts';
import { type Asking, notSure } from './reply.ts';

export interface Interview extends Asking {
  readonly calculator: Calculator;
  readonly options: QuestionOptions;
  /** Called after each answer with everything answered so far. */
  readonly save: (profile: Profile) => Promise<Saved<null>>;
}

export interface Interviewed {
  readonly profile: Profile;
  /** False when the person stopped before the last question. */
  readonly isFinished: boolean;
}

/**
 * Asks what is worth asking, best first, until nothing is or the person stops. Each fact is asked once: after “not sure”
 * or a wide range it stays open, and is left for another time. Facts that the profile holds as `null` come last.
 */
export const interview = async (house: Interview, start: Profile): Promise<Saved<Interviewed>> => {
  const { calculator, options, prompter, locale, save } = house;
  const asked = new Set<string>();
  let profile = start;
  for (;;) {
    const found: Outcome<Questions> = calculator.questions(profile, options);
    if (!found.ok) return found;
    const report = calculator.check(profile, options);
    if (!report.ok) return report;
    const awaiting = report.value.results.filter(
      ({ status, validity }) => status === 'conditional' && (options.history === true || validity.state !== 'ended'),
    ).length;
    const question = nextOf(found.value, asked, start);
    if (question === undefined) return { ok: true, value: { profile, isFinished: true } };
    const fact = calculator.pack.facts.find(({ id }) => id === question.fact);
    if (fact === undefined) return { ok: true, value: { profile, isFinished: true } };
    asked.add(fact.id);
    const words = catalogue[locale];
    const progress = fill(words.ask.progress, {
      answered: String(Object.values(profile).filter((answer) => answer !== null).length),
      // What somebody has yet to judge is not settled, though the company has nothing more to say of it.
      settled: String(found.value.settled - awaiting),
      awaiting: String(awaiting),
      undetermined: String(found.value.undetermined),
    });
    prompter.say(
      [
        progress,
        fill(words.questions.why, { text: fact.why[locale] }),
        fill(words.questions.where, { text: fact.whereFound[locale] }),
      ].join('\n'),
    );
    const given = parseAnswer(fact, profile[fact.id]);
    const reply = await askFact(house, fact, question, given.ok ? given.value : null);
    if (reply === stopped) return { ok: true, value: { profile, isFinished: false } };
    const held = profile[fact.id] ?? null;
    profile = { ...profile, [fact.id]: reply === notSure ? held : reply };
    const saved = await save(profile);
    if (!saved.ok) return saved;
  }
};

const nextOf = ({ questions }: Questions, asked: ReadonlySet<string>, start: Profile): Question | undefined => {
  const left = questions.filter(({ fact }) => !asked.has(fact));
  return left.find(({ fact }) => start[fact] !== null) ?? left[0];
};
