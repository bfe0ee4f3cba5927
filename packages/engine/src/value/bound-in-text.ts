/** How a text bounds the number that it states: `1亿元以上`, `超过90%`, `最高1亿元`, `不满3年`, `近200亿元`. */
export type TextBound = 'exact' | 'at-least' | 'above' | 'up-to' | 'below' | 'about';

/**
 * Reads the words around a number: those right after it (`1億元（含）以上`), else the nearest before it (`最高补助`).
 *
 * Half-width text; `before` reaches back no further than the previous number, `after` starts where the unit ends. 以上,
 * 以下 and 以内 include the number unless 不含 stands beside them (Civil Code, article 1259).
 */
export const boundInText = (before: string, after: string): TextBound => {
  const [, strictBefore, word, strictAfter] = suffix.exec(after) ?? [];
  const bound = word === undefined ? undefined : suffixes.get(word);
  if (bound === undefined) return nearestPrefix(before) ?? 'exact';
  const isStrict = strictBefore === '不' || strictAfter === '不';
  return isStrict ? (strictly.get(bound) ?? bound) : bound;
};

const inclusion = '(?: ?\\((不?)含[^)]{0,16}\\))?';
const suffix = new RegExp(
  `^${inclusion} ?[及或]?(以上|以下|以内|以內|[内內](?![资資需部外容陆陸地])|左右|上下|封顶|封頂|为限|為限|起(?![步点點草重]))${inclusion}`,
);

const suffixes: ReadonlyMap<string, TextBound> = new Map([
  ['以上', 'at-least'],
  ['起', 'at-least'],
  ['以下', 'up-to'],
  ['以内', 'up-to'],
  ['以內', 'up-to'],
  ['内', 'up-to'],
  ['內', 'up-to'],
  ['封顶', 'up-to'],
  ['封頂', 'up-to'],
  ['为限', 'up-to'],
  ['為限', 'up-to'],
  ['左右', 'about'],
  ['上下', 'about'],
]);

const strictly: ReadonlyMap<TextBound, TextBound> = new Map([
  ['at-least', 'above'],
  ['up-to', 'below'],
]);

/** The first two reach over a few words (`不超过设备投资额的20%`); the others must touch the number (`节约` is no 约). */
const prefixes: readonly (readonly [TextBound, RegExp])[] = [
  ['at-least', /(?:不得?[低少小][于於]|至少|最[低少]|下限|≥|>=)[^,。;:、()]{0,10}$/],
  ['up-to', /(?:不得?超[过過]|不得?[高多大][于於]|至多|最[高多大]|上限|限[额額]|≤|<=)[^,。;:、()]{0,10}$/],
  ['at-least', /(?<![不未])[满滿](?:人民[币幣])? ?$/],
  ['below', /(?:(?<!不|不得)[低少小][于於]|不足|[不未][满滿]|未[达達]到?|<)(?:人民[币幣])? ?$/],
  ['above', /(?:(?<!不|不得)超[过過]?|(?<!不|不得)[高大多][于於]|突破|逾|>)(?:人民[币幣])? ?$/],
  ['about', /[约約近](?:人民[币幣])? ?$/],
];

const REACH = 20;

const nearestPrefix = (before: string): TextBound | undefined => {
  const window = before.slice(-REACH);
  const hits = prefixes
    .map(([bound, words]) => ({ bound, at: window.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return hits[0]?.bound;
};
