import { boolean, choices } from '@huice/engine/build';
import { text } from '../text.ts';

export const businessGroup = { id: 'business', label: text('领域与行业', '領域與行業', 'Fields and sectors') };

/** The first six belong to the digital economy; the next six are Quzhou’s signature industrial chains; chemicals stand alone. */
export const fields = choices(
  'fields',
  {
    ai: text('人工智能', '人工智能', 'Artificial intelligence'),
    'big-data': text('大数据', '大數據', 'Big data'),
    'cloud-computing': text('云计算', '雲計算', 'Cloud computing'),
    'neural-networks': text('神经网络', '神經網絡', 'Neural networks'),
    iot: text('物联网', '物聯網', 'Internet of things'),
    'other-digital': text('其他数字经济领域', '其他數字經濟領域', 'Other fields of the digital economy'),
    'new-materials': text('新材料', '新材料', 'New materials'),
    'new-energy': text('新能源', '新能源', 'New energy'),
    'integrated-circuits': text('集成电路', '集成電路', 'Integrated circuits'),
    'smart-equipment': text('智能装备', '智能裝備', 'Smart equipment'),
    'life-health': text('生命健康', '生命健康', 'Life and health'),
    'specialty-paper': text('特种纸', '特種紙', 'Specialty paper'),
    chemicals: text('化工', '化工', 'Chemicals'),
  },
  {
    group: 'business',
    label: text('业务领域', '業務領域', 'Fields of business'),
    question: text(
      '贵公司或拟申报的项目属于哪些领域？可多选；都不属于也请说明。',
      '貴公司或擬申報的項目屬於哪些領域？可多選；都不屬於也請說明。',
      'To which of these fields does the company, or the project it would apply with, belong? Choose any number, or say that it is none of them.',
    ),
    why: text(
      '不少政策只支持来源写明的领域。',
      '不少政策只支持來源寫明的領域。',
      'Many policies support only the fields that they name.',
    ),
    whereFound: text(
      '主营业务收入构成、营业执照的经营范围或项目可行性报告。',
      '主營業務收入構成、營業執照的經營範圍或項目可行性報告。',
      'The breakdown of main revenue, the scope on the business licence, or the project’s feasibility study.',
    ),
    mutability: 'actionable',
  },
);

export const riskSectors = choices(
  'riskSectors',
  {
    'hazardous-chemicals': text('危险化学品', '危險化學品', 'Hazardous chemicals'),
    mining: text('矿山', '礦山', 'Mining'),
    'metal-smelting': text('金属冶炼', '金屬冶煉', 'Metal smelting'),
    electroplating: text('电镀', '電鍍', 'Electroplating'),
    'wood-processing': text('木制品加工', '木製品加工', 'Wood processing'),
    papermaking: text('造纸', '造紙', 'Papermaking'),
    'environmental-treatment': text('环境治理', '環境治理', 'Environmental treatment'),
  },
  {
    group: 'business',
    label: text('安全环保重点行业', '安全環保重點行業', 'Sectors with safety and environmental risk'),
    question: text(
      '贵公司从事下列哪些行业？可多选；都不属于也请说明。',
      '貴公司從事下列哪些行業？可多選；都不屬於也請說明。',
      'In which of these sectors does the company work? Choose any number, or say that it is none of them.',
    ),
    why: text(
      '安全生产和环境污染综合责任保险按行业推行。',
      '安全生產和環境污染綜合責任保險按行業推行。',
      'The safety and environment insurance was introduced sector by sector.',
    ),
    whereFound: text(
      '营业执照的经营范围，以及安全生产许可证、危险化学品经营许可证等。',
      '營業執照的經營範圍，以及安全生產許可證、危險化學品經營許可證等。',
      'The scope on the business licence, and the permits for safe production or hazardous chemicals.',
    ),
    mutability: 'immutable',
  },
);

export const industrialEnterprise = boolean('industrialEnterprise', {
  group: 'business',
  label: text('工业企业', '工業企業', 'Industrial enterprise'),
  question: text(
    '贵公司是工业（制造业等）企业吗？',
    '貴公司是工業（製造業等）企業嗎？',
    'Is the company an industrial enterprise (manufacturing and the like)?',
  ),
  why: text(
    '智能化改造奖补是随“生态工业的数字化转型”提出的。',
    '智能化改造獎補是隨「生態工業的數字化轉型」提出的。',
    'The retrofit award was announced for the digital turn of industry.',
  ),
  whereFound: text(
    '国民经济行业分类代码，采矿业、制造业、电力热力燃气及水的生产供应业属于工业。',
    '國民經濟行業分類代碼，採礦業、製造業、電力熱力燃氣及水的生產供應業屬於工業。',
    'The national industry code: mining, manufacturing and utilities count as industry.',
  ),
  mutability: 'immutable',
});

export const regulatedSize = boolean('regulatedSize', {
  group: 'business',
  label: text('规上工业企业', '規上工業企業', 'Industrial enterprise above designated size'),
  question: text(
    '贵公司是否已纳入规模以上工业企业统计（“规上”）？',
    '貴公司是否已納入規模以上工業企業統計（「規上」）？',
    'Is the company counted among industrial enterprises above designated size (规上)?',
  ),
  why: text(
    '智能化改造的目标是覆盖所有规上企业；规下企业能否享受，来源未写明。',
    '智能化改造的目標是覆蓋所有規上企業；規下企業能否享受，來源未寫明。',
    'The retrofit drive aims at all enterprises above designated size; whether smaller ones may share in it is not stated.',
  ),
  whereFound: text(
    '当地统计部门的“规上企业”名录或统计联网直报平台。',
    '當地統計部門的「規上企業」名錄或統計聯網直報平臺。',
    'The statistics office’s register, or the online reporting platform.',
  ),
  mutability: 'actionable',
});
