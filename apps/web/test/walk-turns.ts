/** The whole grid is walked where `HUICE_GRID` says so, by `npm run test:grid` or .ci/run; otherwise what is dear takes turns. */
export const isGrid = process.env['HUICE_GRID'] === '1';

export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];
type Scheme = 'light' | 'dark';
export type Window = 'wide' | 'phone';

/** How a page is shown while axe looks at it. */
export interface Look {
  readonly window: Window;
  readonly scheme: Scheme;
  /** Whether what reads colours and places is looked at, too. */
  readonly isWhole: boolean;
}

/** What a walk through one state does in one language beyond what it does in each. */
export interface Turn {
  readonly lang: Language;
  /** Where axe looks: it takes a second where the other laws take some hundredths. */
  readonly axe: readonly Look[];
  readonly axeInLargeText: readonly Look[];
  readonly isInLargeText: boolean;
  readonly isInEveryWindow: boolean;
  readonly isInLongerWords: boolean;
}

const grid: readonly Look[] = (['wide', 'phone'] as const).flatMap((window) =>
  (['light', 'dark'] as const).map((scheme) => ({ window, scheme, isWhole: true })),
);

/** One of the four looks; next to each other they differ in the ground, and every two in the window. */
const lookOf = (at: number, isWhole: boolean): readonly Look[] => [
  { window: (at >> 1) % 2 === 0 ? 'wide' : 'phone', scheme: at % 2 === 0 ? 'light' : 'dark', isWhole },
];

/**
 * The turns of the state at that place of the list, in the order in which they are taken. In the common run every state is seen in every
 * language, on both grounds and in both windows, with its colours once on each ground, and once with each thing that costs much; in the
 * grid, with everything everywhere.
 */
export const turnsOf = (at: number): readonly Turn[] =>
  languages.map((_, step) => {
    const lang = languages[(at + step) % 3] ?? 'en';
    const first = step === 0;
    return {
      lang,
      axe: isGrid ? grid : lookOf(3 * at + step, step < 2),
      axeInLargeText: isGrid ? grid : first ? lookOf(at, false) : [],
      // English has the longest words, and large text on a phone the least room for them.
      isInLargeText: isGrid || first || lang === 'en',
      isInEveryWindow: isGrid || first,
      // After which nothing can come.
      isInLongerWords: isGrid || step === 2,
    };
  });
