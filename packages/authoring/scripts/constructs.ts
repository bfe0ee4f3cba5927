/** One way to write something, as the worked example has it, and a mistake that is often made there. */
export interface Construct {
  readonly name: string;
  readonly about: string;
  /** File of the example, and a line that begins the snippet. */
  readonly file: string;
  readonly find: string;
  readonly mistake: readonly [from: string, to: string];
}

const city = 'lancheng';
const equipment = `${city}/incentives/equipment-subsidy.yaml`;
const listing = `${city}/incentives/listing-award.yaml`;
const ladder = `${city}/incentives/ladder-award.yaml`;
const talent = `${city}/incentives/talent-subsidy.yaml`;
const match = `${city}/incentives/provincial-match.yaml`;
const rent = `${city}/incentives/rent-relief.yaml`;
const fund = `${city}/incentives/industry-fund.yaml`;

const of = (name: string, about: string, file: string, find: string, from: string, to: string): Construct => ({
  name,
  about,
  file,
  find,
  mistake: [from, to],
});

export const conditions: readonly Construct[] = [
  of(
    'a figure',
    'A fact or a term, and how its figure compares: `2亿以上`, `>= 2亿`, `不超过 5%`, `= 3`.',
    equipment,
    '- revenue:',
    'revenue: 2亿以上',
    'revenue: 2亿',
  ),
  of(
    'a choice',
    'One of the options, or a list of those that will do.',
    listing,
    '- stage:',
    '[reformed, filed, listed]',
    '[reformed, file, listed]',
  ),
  of(
    'choices',
    'At least one of the options; `{ all: […] }` for every one of them.',
    match,
    '- industry:',
    'all: [manufacturing',
    'every: [manufacturing',
  ),
  of('yes or no', '`是` or `否`, `true` or `false`.', rent, 'in-park:', 'in-park: 是', 'in-park: 有'),
  of('all', 'Every one of them.', equipment, '  all:', '  all:', '  every:'),
  of('any', 'At least one of them.', match, '  any:', '  any:', '  either:'),
  of('not', 'Not so.', listing, '- not:', 'not: { dishonest', 'not: { dishonesty'),
  of('at-least', 'So many of several.', listing, '- at-least:', 'n: 2', 'n: 两'),
  of(
    'points',
    'The points of all indicators come to so many; an indicator gives the most that any of its grades gives.',
    ladder,
    '  points:',
    'at-least: 60',
    'atleast: 60',
  ),
  of(
    'meets',
    'What a definition of the pack says.',
    `${city}/incentives/loan-interest.yaml`,
    '  meets:',
    'small-profit',
    'small-profits',
  ),
  of(
    'judgement',
    'What only an authority can settle, or no source states.',
    fund,
    '  judgement:',
    'judgement: promising',
    'judgement: promissing',
  ),
];

export const amounts: readonly Construct[] = [
  of('exactly', 'This figure. A figure alone says the same.', ladder, '  exactly:', '30万\n', '三十来万\n'),
  of(
    'up-to',
    'No more than this; nothing of it is sure. `at-least` is a floor.',
    `${city}/incentives/loan-interest.yaml`,
    'otherwise:',
    'otherwise: { up-to: 30万',
    'otherwise: { upto: 30万',
  ),
  of(
    'rate',
    'A share of a figure, with a cap or a floor; `bound: up-to` where the source says 不超过.',
    equipment,
    '  rate:',
    'of: investment, at: 10%',
    'of: investments, at: 10%',
  ),
  of(
    'per-unit',
    'So much for each.',
    talent,
    '      per-unit:',
    'per-unit: { of: doctors, each: 10万, cap: 200万 }\n      cites',
    'per-unit: { of: doctors, cap: 200万 }\n      cites',
  ),
  of(
    'brackets',
    'By steps: `whole` pays by the step reached, `marginal` adds up, `unsaid` shows both. `above: …` begins past the figure.',
    `${city}/incentives/research-award.yaml`,
    '  brackets:',
    'mode: whole',
    'mode: full',
  ),
  of('by-choice', 'By the option of a choice.', listing, '  by-choice:', '      filed: 100万', '      field: 100万'),
  of(
    'when',
    'The first case whose condition holds.',
    talent,
    '  when:',
    'judgement: outstanding',
    'judgment: outstanding',
  ),
  of('times', 'So many times an amount (上浮 20%).', talent, '          times:', 'factor: 1.2', 'factor: 一点二倍'),
  of(
    'minus, greatest, least, capped, figure',
    '差额, 就高, 就低, 封顶, and the figure itself.',
    match,
    '  capped:',
    'figure: outlay',
    'figure: outlays',
  ),
  of('sum', 'Paid one beside the other.', fund, '  sum:', '    - equity:', '    - shares:'),
  of(
    'equity, in-kind',
    'A fund takes part (the pool is nobody’s claim), and what is no money.',
    fund,
    '    - equity:',
    'pool: 10亿',
    'pool: 数亿',
  ),
  of(
    'instalments, readings, relief',
    'By stage or year; one clause with two lawful readings; what is not to be paid.',
    rent,
    '  instalments:',
    'what: 租金',
    'about: 租金',
  ),
  of('unstated', 'No source states it.', listing, 'otherwise:', 'unstated: 没有写明', 'unknown: 没有写明'),
];

export const others: readonly Construct[] = [
  of(
    'a citation',
    'A sentence by its id, the words in it, and how they were read where they do not say it outright.',
    talent,
    '          cites:',
    'words: 上浮20%',
    'words: 上浮百分之二十',
  ),
  of(
    'a quote on the spot',
    'A passage that is cited once needs no id.',
    fund,
    '      cites: { document',
    'document: measures-2025',
    'document: measures-2026',
  ),
  of(
    'versions',
    'What an amendment changed, from its first day.',
    equipment,
    'versions:',
    'date: 2026-07-01',
    'date: 2026-13-01',
  ),
  of('how', 'Where to apply, by when, with what, how it is paid.', equipment, 'how:', 'channel:', 'chanel:'),
  of('a question', 'A fact, asked once for all rules.', `${city}/facts.yaml`, 'founded:', 'kind: date', 'kind: day'),
  of(
    'an option within another',
    'Who is in the county is in the province as well.',
    `${city}/facts.yaml`,
    '    lancheng:',
    'within: lanhai',
    'within: lanhia',
  ),
  of(
    'a term',
    'A figure worked out of facts: `sum`, `mean`, `difference`, `ratio`, `growth`, `age`.',
    `${city}/terms.yaml`,
    'rd-share:',
    'over: [revenue]',
    'over: [place]',
  ),
  of(
    'a definition',
    'A condition under a name that many incentives use.',
    'lanhai/definitions.yaml',
    'small-profit:',
    '- employees: 300人以下',
    '- employees: 300人上下',
  ),
  of(
    'a relation',
    '`one-of`, `joint-cap`, `top-up`, `quota`: how incentives go together.',
    `${city}/relations.yaml`,
    'one-project:',
    'provincial-match]',
    'province-match]',
  ),
  of(
    'a case',
    'A company, a day, and what has to come out.',
    equipment,
    '  - name: 修改以前',
    'status: eligible\n    validity',
    'status: yes\n    validity',
  ),
];
