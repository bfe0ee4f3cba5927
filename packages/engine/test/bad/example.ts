import type { Issue, IssueCode, Outcome, Pack } from '../../src/index.ts';
import { compile, parsePack } from '../../src/index.ts';
import { cites, financing, packOf, promise, stage, values, words } from '../sample-pack.ts';

/** A bad input that has exactly one thing wrong with it. */
export interface BadExample {
  /** What is wrong, to be read after "refuses". */
  readonly with: string;
  readonly outcome: () => Outcome<unknown>;
  /** Where the one issue has to point. */
  readonly path: Issue['path'];
}

/** At least one example for each code of a family: a code without one is a type error. */
export type BadExamples<Family extends string> = Readonly<
  Record<Extract<IssueCode, `${Family}/${string}`>, readonly [BadExample, ...BadExample[]]>
>;

/** The pack that examples spoil: one incentive over a figure and a stage, paid by stage. */
export const goodPack = (): Pack => ({
  ...packOf(
    promise(
      'award',
      { kind: 'all', of: [financing.atLeast(values.cny('100'), cites), stage.oneOf(['filed'], cites)] },
      {
        amount: {
          kind: 'by-choice',
          fact: 'stage',
          cases: { filed: { kind: 'exact', value: '20', cites } },
          otherwise: { kind: 'rate', rate: '0.5', base: { fact: 'financing' }, cap: '90', floor: '10', cites },
          cites,
        },
        sharedCaps: ['together'],
        excludes: ['other'],
      },
    ),
    promise('other', { kind: 'judgement', judgement: 'promising', cites }),
  ),
  sharedCaps: [{ id: 'together', value: '1000', label: words('Together'), cites }],
});

/** The good pack with one part put in place of another; `undefined` takes it away. */
export const packWith = (path: Issue['path'], part: unknown): unknown => {
  // By way of JSON: the builders share citations between parts, and only one part is to be spoiled.
  const pack: unknown = JSON.parse(JSON.stringify(goodPack()));
  const [last, ...above] = [...path].reverse();
  const holder = above.reverse().reduce((at, step) => (at as Record<string | number, unknown>)[step], pack);
  if (part === undefined) delete (holder as Record<string | number, unknown>)[last as string];
  else (holder as Record<string | number, unknown>)[last as string] = part;
  return pack;
};

/** The good pack is refused when `part` stands at `at`, with an issue at `path` (the same place unless said otherwise). */
export const spoiled = (what: string, at: Issue['path'], part: unknown, path: Issue['path'] = at): BadExample => ({
  with: what,
  outcome: () => parsePack(packWith(at, part)),
  path,
});

/** The calculator of the good pack. */
export const calculator = () => {
  const compiled = compile(goodPack());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

/** A profile that is refused, with an issue at `path`. */
export const profile = (what: string, answers: unknown, path: Issue['path'], more: object = {}): BadExample => ({
  with: what,
  outcome: () => calculator().check(answers, { asOf: '2024-01-01', ...more }),
  path,
});
