import type { Text } from '@huice/engine';
import { boolean, choice, choices, date, judgement, money, quantity, share } from '@huice/engine/build';

export const text = (hans: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hans, en });

export const groups = [
  { id: 'company', label: text('企业概况', 'The company') },
  { id: 'money', label: text('经营与资金', 'Business and capital') },
  { id: 'research', label: text('研发与人才', 'Research and talent') },
  { id: 'standing', label: text('资质与计划', 'Standing and plans') },
];

const asked = (group: string, hans: string, en: string) => ({
  group,
  label: text(hans, en),
  question: text(`贵公司的${hans}是怎样的？`, `What is the company’s ${en.toLowerCase()}?`),
  why: text(`多条政策按${hans}确定能否申报。`, `Several policies turn on the ${en.toLowerCase()}.`),
  whereFound: text('见最近一期经审计的报表或批准文件。', 'In the latest audited statements or the certificate.'),
  mutability: 'actionable' as const,
});

const people = text('人', 'people');
const items = text('件', 'items');

export const places = ['city', 'east', 'west', 'south', 'north', 'park'] as const;

export const place = choice(
  'place',
  {
    city: text('全市', 'The whole city'),
    east: text('东区', 'East district'),
    west: text('西区', 'West district'),
    south: text('南区', 'South district'),
    north: text('北区', 'North district'),
    park: text('高新园区', 'High-tech park'),
  },
  asked('company', '注册地', 'Place of registration'),
);

export const fieldNames = ['ai', 'data', 'chips', 'energy', 'materials', 'health', 'software', 'space'] as const;

export const fields = choices(
  'fields',
  {
    ai: text('人工智能', 'Artificial intelligence'),
    data: text('大数据', 'Big data'),
    chips: text('集成电路', 'Integrated circuits'),
    energy: text('新能源', 'New energy'),
    materials: text('新材料', 'New materials'),
    health: text('生物医药', 'Biomedicine'),
    software: text('软件服务', 'Software'),
    space: text('航空航天', 'Aerospace'),
  },
  asked('company', '主营领域', 'Main fields'),
);

export const tier = choice(
  'tier',
  {
    none: text('无', 'None'),
    city: text('市级', 'City'),
    provincial: text('省级', 'Provincial'),
    national: text('国家级', 'National'),
  },
  asked('standing', '专精特新称号', 'Specialised-and-new title'),
);

export const stage = choice(
  'stage',
  {
    none: text('无计划', 'No plan'),
    coaching: text('辅导备案', 'In coaching'),
    filed: text('已申报', 'Filed'),
    accepted: text('已受理', 'Accepted'),
    listed: text('已上市', 'Listed'),
  },
  asked('standing', '上市进度', 'Stage of going public'),
);

export const founded = date('founded', {
  ...asked('company', '成立日期', 'Date of founding'),
  mutability: 'immutable',
});

export const sums = [
  money('revenue', asked('money', '营业收入', 'Revenue')),
  money('profit', asked('money', '利润总额', 'Profit')),
  money('tax', asked('money', '纳税总额', 'Tax paid')),
  money('investment', asked('money', '固定资产投资', 'Fixed investment')),
  money('financing', asked('money', '股权融资', 'Equity financing')),
  money('valuation', asked('money', '估值', 'Valuation')),
  money('exports', asked('money', '出口额', 'Exports')),
  money('loans', asked('money', '银行贷款', 'Bank loans')),
  money('research-spending', asked('research', '研发费用', 'Research spending')),
  money('equipment', asked('money', '设备投入', 'Equipment')),
] as const;

export const heads = [
  quantity('staff', { ...asked('company', '职工人数', 'Staff'), unit: people, whole: true }),
  quantity('graduates', { ...asked('research', '新招毕业生', 'Graduates hired'), unit: people, whole: true }),
  quantity('researchers', { ...asked('research', '研发人员', 'Researchers'), unit: people, whole: true }),
  quantity('experts', { ...asked('research', '高层次人才', 'High-level talent'), unit: people, whole: true }),
] as const;

export const counts = [
  quantity('patents', { ...asked('research', '发明专利', 'Invention patents'), unit: items, whole: true }),
  quantity('standards', { ...asked('research', '参与的标准', 'Standards'), unit: items, whole: true }),
  quantity('brands', { ...asked('standing', '驰名商标', 'Well-known brands'), unit: items, whole: true }),
] as const;

export const shares = [
  share('research-share', asked('research', '研发投入占比', 'Research share')),
  share('growth', asked('money', '营收增长率', 'Growth of revenue')),
  share('foreign-share', asked('company', '外资比例', 'Foreign share')),
  share('debt', asked('money', '资产负债率', 'Debt ratio')),
] as const;

const standings: readonly (readonly [id: string, hans: string, en: string])[] = [
  ['hightech', '高新技术企业资格', 'High-tech certificate'],
  ['headquarters', '总部设在本地', 'Headquarters here'],
  ['industrial', '规模以上工业', 'Industry above scale'],
  ['export-licence', '进出口资格', 'Export licence'],
  ['green', '绿色工厂称号', 'Green factory'],
  ['lab', '省级重点实验室', 'Provincial laboratory'],
  ['insured', '足额缴纳社保', 'Social insurance paid'],
  ['clean', '三年内无处罚', 'No sanction in three years'],
  ['leased', '租用园区厂房', 'Rented premises'],
  ['digital', '已实施智能化改造', 'Digital refit done'],
  ['settling', '愿意迁入', 'Willing to settle'],
  ['foreign', '外商投资企业', 'Foreign-invested'],
];

export const flags = standings.map(([id, hans, en]) => boolean(id, asked('standing', hans, en)));

export const judgements = [
  judgement('promising', { label: text('经评审认定为重点项目', 'Recognised as a key project'), reason: 'authority' }),
  judgement('leading', { label: text('处于行业领先地位', 'Leads its trade'), reason: 'authority' }),
  judgement('important', { label: text('有重大带动作用', 'Draws others along'), reason: 'authority' }),
];

/** Forty-one facts, in the order in which a form would ask them. */
export const facts = [place, founded, fields, ...sums, ...heads, ...counts, ...shares, tier, stage, ...flags];
