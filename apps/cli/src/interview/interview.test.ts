import { compile, type Profile, parseAnswer } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFigure } from './ask-figure.ts';
import { type Interview, interview } from './interview.ts';
import { type Prompter, stopped } from './prompter.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;

const figures = ['1', '0.3', '1.2亿', '低于8000万', '2019-05-01', '4年', '30%', '500kW', ''];

/** Answers anything at random, as long as it is one of the ways to answer; now and then stops. */
const randomPrompter = (choices: readonly number[], mayStop: boolean): Prompter => {
  let turn = 0;
  const next = (below: number): number => (choices[turn++ % choices.length] ?? 0) % below;
  const stops = () => mayStop && next(12) === 0;
  return {
    say: () => undefined,
    choose: (_message, picks) => Promise.resolve(stops() ? stopped : (picks[next(picks.length)]?.value ?? stopped)),
    chooseSeveral: (_message, picks) => Promise.resolve(picks.filter(() => next(2) === 1).map(({ value }) => value)),
    write: (_message, complaintAbout) => {
      const first = next(figures.length);
      const typed = figures.map((_, index) => figures[(first + index) % figures.length] ?? '');
      return Promise.resolve(typed.find((one) => complaintAbout(one) === undefined) ?? stopped);
    },
  };
};

const someProfile: fc.Arbitrary<Profile> = fc.record(
  {
    place: fc.constantFrom('quzhou', 'elsewhere', null),
    fields: fc.constantFrom(['ai'], [], { includes: ['chemicals'] }, null),
    marketEquityFinancing: fc.constantFrom('1.2亿', { min: '5000万', max: '2亿' }, { max: '3亿' }),
    listingStage: fc.constantFrom('filed', { anyOf: ['tutoring', 'filed', 'approved'] }),
    insuranceYear: fc.constantFrom({ min: '2' }, 3, null),
  },
  { requiredKeys: [] },
);

describe('an interview with any answers', () => {
  it('ends, asks only what is open and nothing twice, and never holds a profile that check refuses', async () => {
    await fc.assert(
      fc.asyncProperty(
        someProfile,
        fc.array(fc.nat(1000), { minLength: 7, maxLength: 60 }),
        fc.boolean(),
        fc.constantFrom('settling' as const, 'money' as const),
        fc.boolean(),
        async (start, choices, mayStop, rankBy, history) => {
          const options = { asOf: '2019-06-01', rankBy, history };
          const saved: Profile[] = [start];
          const house: Interview = {
            calculator,
            options,
            locale: 'en',
            prompter: randomPrompter(choices, mayStop),
            save: (profile) => {
              const before = calculator.questions(saved.at(-1), options);
              const changed = huicePack.facts.filter(
                ({ id }) => JSON.stringify(profile[id]) !== JSON.stringify(saved.at(-1)?.[id]),
              );
              const open = before.ok ? before.value.questions.map(({ fact }) => fact) : [];
              expect(changed.length).toBeLessThanOrEqual(1);
              for (const { id } of changed) expect(open).toContain(id);
              expect(calculator.check(profile, options).ok).toBe(true);
              saved.push(profile);
              return Promise.resolve({ ok: true, value: null });
            },
          };
          const ended = await interview(house, start);
          expect(ended.ok).toBe(true);
          expect(saved.length).toBeLessThanOrEqual(1 + huicePack.facts.length);
          if (!ended.ok) return;
          expect(ended.value.profile).toEqual(saved.at(-1));
          for (const [id, answer] of Object.entries(start)) {
            // What was said before is narrowed or given again, never dropped.
            if (answer !== null) expect(ended.value.profile[id]).not.toBeNull();
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  it('comes to the end of what matters when every answer is exact', async () => {
    const chooseFirst: Prompter = {
      ...randomPrompter([0], false),
      choose: (_message, picks) =>
        Promise.resolve(picks.find(({ value }) => value === 'none')?.value ?? picks[0]?.value ?? stopped),
    };
    const options = { asOf: '2019-06-01' };
    const save = () => Promise.resolve({ ok: true, value: null } as const);
    const ended = await interview({ calculator, options, locale: 'zh-Hans', prompter: chooseFirst, save }, {});
    if (!ended.ok) throw new Error('refused');
    expect(ended.value.isFinished).toBe(true);
    const left = calculator.questions(ended.value.profile, options);
    expect(left.ok && left.value.questions).toEqual([]);
  });

  it('leaves what it was not sure of last time until the end', async () => {
    const asked: string[] = [];
    const unsure: Prompter = {
      ...randomPrompter([0], false),
      choose: (message, picks) => {
        asked.push(message);
        return Promise.resolve(picks.at(-1)?.value ?? stopped);
      },
    };
    const save = () => Promise.resolve({ ok: true, value: null } as const);
    const house: Interview = { calculator, options: { asOf: '2019-06-01' }, locale: 'en', prompter: unsure, save };
    const first = await interview(house, {});
    const [opening = ''] = asked.splice(0);
    await interview(house, {
      [huicePack.facts.find(({ question }) => opening.startsWith(question.en))?.id ?? '']: null,
    });
    expect(asked.at(-1)).toBe(opening);
    expect(first.ok && Object.values(first.value.profile).every((answer) => answer === null)).toBe(true);
  });
});

describe('a threshold answered by yes or no', () => {
  it('narrows the range that was known', async () => {
    const options = { asOf: '2019-06-01' };
    const known: Profile = { fields: ['ai'], place: 'quzhou', marketEquityFinancing: { min: '5000万', max: '2亿' } };
    const answers: Profile[] = [];
    const no: Prompter = {
      ...randomPrompter([0], false),
      choose: (_message, picks) => Promise.resolve(picks[1]?.value ?? stopped),
    };
    const save = (profile: Profile) => {
      answers.push(profile);
      return Promise.resolve({ ok: true, value: null } as const);
    };
    await interview({ calculator, options, locale: 'en', prompter: no, save }, known);
    const last = answers.at(-1)?.['marketEquityFinancing'];
    const fact = huicePack.facts.find(({ id }) => id === 'marketEquityFinancing');
    if (fact === undefined || last === undefined) throw new Error('not asked');
    const read = parseAnswer(fact, last);
    expect(read.ok && read.value).toMatchObject({ kind: 'range', min: '50000000' });
  });
});

describe('a figure that is written', () => {
  const written = async (fact: string, typed: readonly string[], way: 'figure' | 'range'): Promise<unknown> => {
    const complaints: string[] = [];
    const texts = [...typed];
    const prompter: Prompter = {
      ...randomPrompter([0], false),
      choose: (_message, picks) => Promise.resolve(picks.find(({ value }) => value === way)?.value ?? stopped),
      write: (_message, complaintAbout) => {
        const text = texts.shift() ?? '';
        const complaint = complaintAbout(text);
        if (complaint !== undefined) complaints.push(complaint);
        return Promise.resolve(complaint === undefined ? text : stopped);
      },
    };
    const asked = huicePack.facts.find(({ id }) => id === fact);
    if (asked === undefined || !('unit' in asked || asked.kind === 'money')) throw new Error(`no figure ${fact}`);
    const question = { fact, regions: [] } as never;
    const reply = await askFigure({ prompter, locale: 'en' }, asked, question, null);
    return complaints[0] ?? reply;
  };

  it.each([
    ['storageCapacity', '500 kW', '500'],
    ['storageCapacity', '2MW', '2000'],
    ['insuranceYear', '３年', '3'],
    ['marketEquityFinancing', '120m', '120m'],
    ['marketEquityFinancing', '低于1亿', { max: '1亿', maxExclusive: true }],
    ['storageCapacity', '500人', '“人” cannot be taken here. Please enter the figure alone, counted in 千瓦 / kW.'],
  ])('to %s as “%s” is what it says', async (fact, typed, reply) => {
    expect(await written(fact, [typed], 'figure')).toEqual(reply);
  });

  it('as the end of a range may say that it does not count', async () => {
    expect(await written('marketEquityFinancing', ['5000万', '<1亿'], 'range')).toEqual({
      min: '5000万',
      max: '1亿',
      maxExclusive: true,
    });
  });
});
