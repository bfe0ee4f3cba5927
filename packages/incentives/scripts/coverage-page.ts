import type { Pack, SourceDocument } from '@huice/engine';
import type { Coverage, Outcome } from '../src/coverage.ts';
import { type ClauseCoverage, type ClauseRow, treatments } from './clause-coverage.ts';

const kinds = ['incentive', 'service', 'intent', 'household', 'background'] as const;

const names: Readonly<Record<Outcome['kind'], string>> = {
  incentive: '编为事项 incentive',
  service: '公共服务 service',
  intent: '意向 intent',
  household: '面向个人或家庭 household',
  background: '背景 background',
};

/** docs/coverage.md, from the data; a test keeps the file equal to this. */
export const coveragePage = (coverage: Coverage, pack: Pack, found: ClauseCoverage): string => {
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const rows = coverage.passages.map(
    ({ id, document, quote, outcome }) => `| ${id} | ${cell(quote)} | ${outcomeCell(outcome)} | ${document} |`,
  );
  const sources = coverage.sources.map(
    ({ id, document, outcome }) => `| ${id} | ${sourceCell(documents.get(document))} | ${outcomeCell(outcome)} |`,
  );
  const incentives = pack.incentives.map(({ id, title }) => {
    const passages = coverage.passages.filter(({ outcome }) => encodes(outcome, id)).map((row) => row.id);
    const extra = coverage.sources.filter(({ outcome }) => encodes(outcome, id)).map((row) => row.id);
    return `| \`${id}\` | ${title['zh-Hans']}<br>${title.en} | ${[...passages, ...extra].join(', ')} |`;
  });
  return `${[
    '# 来源覆盖 Coverage of the sources',
    '',
    '<!-- Written by `npm run coverage:write` from packages/incentives/src/coverage.ts and packages/incentives/packs/coverage.json. Do not edit by hand. -->',
    '',
    '从五份种子文件中编目的各处承诺、介绍或宣布的内容，编入了哪个事项，或为什么不编。',
    'The passages catalogued from the five seed documents because they promise, describe or announce something: the incentive that each became, or why it is none.',
    '',
    '| 去向 Outcome | 种子段落 Passages | 后来找到的来源 Later sources |',
    '| --- | ---: | ---: |',
    ...kinds.map((kind) => `| ${names[kind]} | ${tally(coverage.passages, kind)} | ${tally(coverage.sources, kind)} |`),
    `| 合计 Total | ${coverage.passages.length} | ${coverage.sources.length} |`,
    '',
    '## 种子段落 Passages of the seed documents',
    '',
    '| 编号 | 原文 Quote | 去向 Outcome | 文件 Document |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## 后来找到的来源 Sources found later',
    '',
    '| 编号 | 文件 Document | 去向 Outcome |',
    '| --- | --- | --- |',
    ...sources,
    '',
    '## 事项 Incentives',
    '',
    '| 事项 | 名称 Title | 来源 Sources |',
    '| --- | --- | --- |',
    ...incentives,
    '',
    ...clausesPart(found),
  ].join('\n')}\n`;
};

const treatmentNames: Readonly<Record<ClauseRow['treatment'], string>> = {
  encoded: '编为事项 encoded',
  'part-of': '事项的一部分 part of an incentive',
  ended: '已结束 ended',
  'left-out': '未编入 left out',
};

const clausesPart = ({ reasons, clauses }: ClauseCoverage): readonly string[] => [
  '## 后来找到的条款 Clauses found later',
  '',
  '国家、浙江和其他城市的条款（N、Q、C），衢州市、区、县和遂昌、丽水的条款（QZ）。写在 packages/incentives/packs/coverage.json。',
  'Clauses of the nation, Zhejiang and other cities (N, Q, C), and of Quzhou, its districts and counties, Suichang and Lishui (QZ). Kept in packages/incentives/packs/coverage.json.',
  '',
  '| 去向 Treatment | 条款 Clauses |',
  '| --- | ---: |',
  ...treatments.map(
    (treatment) => `| ${treatmentNames[treatment]} | ${clauses.filter((row) => row.treatment === treatment).length} |`,
  ),
  `| 合计 Total | ${clauses.length} |`,
  '',
  '| 编号 | 文件 Document | 去向 Treatment |',
  '| --- | --- | --- |',
  ...clauses.map(({ id, document, treatment, incentives = [], reason }) => {
    const why = reason === undefined ? [] : [reasons[reason]?.['zh-Hans'] ?? '', reasons[reason]?.en ?? ''];
    const ids = incentives.map((incentive) => `\`${incentive}\``).join(', ');
    const parts = [treatmentNames[treatment], ...(ids === '' ? [] : [ids]), ...why];
    return `| ${id} | ${cell(document)} | ${parts.map(cell).join('<br>')} |`;
  }),
];

const encodes = (outcome: Outcome, incentive: string): boolean =>
  outcome.kind === 'incentive' && outcome.incentives.includes(incentive);

const tally = (rows: readonly { readonly outcome: Outcome }[], kind: Outcome['kind']): number =>
  rows.filter(({ outcome }) => outcome.kind === kind).length;

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

const sourceCell = (document: SourceDocument | undefined): string =>
  document === undefined
    ? ''
    : cell(`${document.title}（${document.issuer}${document.date ? `，${document.date}` : ''}）`);

const outcomeCell = (outcome: Outcome): string => {
  const reason = outcome.reason === undefined ? '' : `${cell(outcome.reason['zh-Hans'])}<br>${cell(outcome.reason.en)}`;
  const what =
    outcome.kind === 'incentive' ? outcome.incentives.map((id) => `\`${id}\``).join(', ') : names[outcome.kind];
  return reason === '' ? what : `${what}<br>${reason}`;
};
