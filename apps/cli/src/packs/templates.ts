import { basename } from 'node:path';

/** A pack that is sound as it stands, to be written over: each file says in a comment what it is for. */
export const packTemplate = (folder: string): ReadonlyMap<string, string> =>
  new Map([
    ['pack.yaml', packYaml(idOf(folder))],
    ['documents/measures.yaml', documentYaml],
    ['facts.yaml', `# 问题：每个事项要问企业的事，写一次，各事项用编号来问。\n${factTemplate('revenue')}`],
    ['incentives/first.yaml', incentiveTemplate],
  ]);

/** Letters, digits and - of the folder's own name; a name without any is `my-city`. */
const idOf = (folder: string): string =>
  basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'my-city';

const packYaml = (id: string): string => `# 政策包：编号、版本、名称。改动内容以后，请把版本号加一。
id: ${id}
version: 0.1.0
title: 某市企业政策
groups:
  basics: 企业基本情况
`;

const documentYaml = `# 一份文件一个：原文照抄，不改一字。用 huice quote 文件 "原话" 可以找出原话在第几个字。
title: 某市促进企业发展若干措施（请改成真实的文件）
issuer: 某市人民政府
genre: 规范性文件
script: zh-Hans
grade: official
clauses:
  measures/1: 对上年度营业收入2000万元以上的企业，给予20万元奖励。
`;

export const incentiveTemplate = `# 一个事项一个文件。每个条件、每个金额都要引用原文的话（cites: { 条款编号: 原话 }）。
title: 达标奖励
summary: 对营业收入达标的企业给予奖励。
place: somewhere
instrument: award
condition:
  revenue: 2000万以上
  cites: { measures/1: 上年度营业收入2000万元以上 }
amount:
  exactly: 20万
  cites: { measures/1: 给予20万元奖励 }
validity: {}
payout: unstated
# 案例：一家企业、一天、应有的结论。huice test 会逐个核对。
cases:
  - name: 刚好达标
    as-of: 2026-01-01
    profile: { revenue: 2000万 }
    status: eligible
    amount: 20万
  - name: 差一点
    as-of: 2026-01-01
    profile: { revenue: 1999万 }
    status: ineligible
`;

export const factTemplate = (id: string): string => `${id}:
  # boolean 是或否，choice 选一项，choices 选几项，money 金额，quantity 数量，share 比例，date 日期
  kind: money
  group: basics
  label: 上年度营业收入
  question: 上年度营业收入是多少？
  why: 奖励看营业收入是否达标。
  where-found: 上年度利润表第一行。
  # actionable 企业能改变，time-only 只能等，immutable 改变不了
  mutability: actionable
`;
