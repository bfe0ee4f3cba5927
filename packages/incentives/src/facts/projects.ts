import { boolean, quantity } from '@huice/engine/build';
import { text } from '../text.ts';

export const projectsGroup = { id: 'projects', label: text('项目与需求', '項目與需求', 'Projects and needs') };

const plan = text('项目计划或董事会决议。', '項目計劃或董事會決議。', 'The project plan or a board resolution.');

export const needsIndustrialLand = boolean('needsIndustrialLand', {
  group: 'projects',
  label: text('需要工业用地', '需要工業用地', 'Needs industrial land'),
  question: text(
    '贵公司的项目是否需要新增工业用地？',
    '貴公司的項目是否需要新增工業用地？',
    'Does the company’s project need new industrial land?',
  ),
  why: text(
    '用地保障只对需要用地的项目有意义。',
    '用地保障只對需要用地的項目有意義。',
    'Priority for land matters only to a project that needs land.',
  ),
  whereFound: text(
    '项目备案文件中的用地面积。',
    '項目備案文件中的用地面積。',
    'The land area in the project’s registration.',
  ),
  mutability: 'actionable',
});

export const smartRetrofit = boolean('smartRetrofit', {
  group: 'projects',
  label: text('智能化改造项目', '智能化改造項目', 'Smart-manufacturing retrofit'),
  question: text(
    '贵公司是否已实施、正在实施或计划实施生产线的数字化、智能化改造？',
    '貴公司是否已實施、正在實施或計劃實施生產線的數字化、智能化改造？',
    'Has the company retrofitted its production to be digital or smart, is it doing so, or does it plan to?',
  ),
  why: text(
    '专项奖补针对企业的智能化改造。',
    '專項獎補針對企業的智能化改造。',
    'The award is for companies that retrofit.',
  ),
  whereFound: text(
    '技术改造项目备案、改造合同或实施方案。',
    '技術改造項目備案、改造合同或實施方案。',
    'The registration of the project, its contracts or its plan.',
  ),
  mutability: 'actionable',
});

export const greenFinancingNeed = boolean('greenFinancingNeed', {
  group: 'projects',
  label: text('绿色融资需求', '綠色融資需求', 'Need for green finance'),
  question: text(
    '贵公司是否需要为污染治理、技术改造或产业升级筹资？',
    '貴公司是否需要為污染治理、技術改造或產業升級籌資？',
    'Does the company need to finance pollution control, technical renovation or an upgrade of its industry?',
  ),
  why: text(
    '绿色信贷等工具用于这些用途。',
    '綠色信貸等工具用於這些用途。',
    'Green credit and like instruments serve these purposes.',
  ),
  whereFound: plan,
  mutability: 'actionable',
});

export const wantsEnclave = boolean('wantsEnclave', {
  group: 'projects',
  label: text('异地研发或孵化', '異地研發或孵化', 'Research or incubation in another city'),
  question: text(
    '贵公司是否希望在杭州、上海、北京、深圳等地的衢州创新飞地设点，如研发或孵化？',
    '貴公司是否希望在杭州、上海、北京、深圳等地的衢州創新飛地設點，如研發或孵化？',
    'Would the company like a place in Quzhou’s enclaves in Hangzhou, Shanghai, Beijing, Shenzhen or elsewhere, as for research or incubation?',
  ),
  why: text(
    '推断创新飞地供有此需要的企业使用。',
    '推斷創新飛地供有此需要的企業使用。',
    'The enclaves are held to be for companies with that need.',
  ),
  whereFound: plan,
  mutability: 'actionable',
});

export const operatesInnovationPlatform = boolean('operatesInnovationPlatform', {
  group: 'projects',
  label: text('运营创新创业平台', '運營創新創業平臺', 'Runs an innovation platform'),
  question: text(
    '贵公司是否运营创新创业平台（孵化器、众创空间、产业园等）？',
    '貴公司是否運營創新創業平臺（孵化器、眾創空間、產業園等）？',
    'Does the company run a platform for innovation and start-ups (incubator, maker space, park)?',
  ),
  why: text(
    '有的政策意见专门促进这类平台发展。',
    '有的政策意見專門促進這類平臺發展。',
    'One set of policies is meant for such platforms.',
  ),
  whereFound: text(
    '平台认定文件或运营协议。',
    '平臺認定文件或運營協議。',
    'The platform’s recognition or operating agreement.',
  ),
  mutability: 'actionable',
});

export const insuranceYear = quantity('insuranceYear', {
  group: 'projects',
  label: text(
    '安环险投保年数（含本年）',
    '安環險投保年數（含本年）',
    'Years of safety and environment insurance, this one included',
  ),
  question: text(
    '连本年在内，贵公司投保安全生产和环境污染综合责任保险（安环险）有几年？首次投保，或尚未投保而打算投保的，填 1。',
    '連本年在內，貴公司投保安全生產和環境污染綜合責任保險（安環險）有幾年？首次投保，或尚未投保而打算投保的，填 1。',
    'Counting this year, for how many years has the company taken out the safety and environment insurance? Give 1 for the first, also if it is still to come.',
  ),
  why: text(
    '保费补贴只在前几年提供。',
    '保費補貼只在前幾年提供。',
    'The premium is subsidised in the first years only.',
  ),
  whereFound: text('历年保险单。', '歷年保險單。', 'The policies of past years.'),
  mutability: 'immutable',
  unit: text('年', '年', 'years'),
  whole: true,
  minimum: '1',
});

export const userSideStorage = boolean('userSideStorage', {
  group: 'projects',
  label: text('衢州的用户侧储能', '衢州的用戶側儲能', 'User-side storage in Quzhou'),
  question: text(
    '贵公司是否在衢州建设了用户侧储能项目？在建的也算。',
    '貴公司是否在衢州建設了用戶側儲能項目？在建的也算。',
    'Has the company built user-side energy storage in Quzhou, or is it building it?',
  ),
  why: text(
    '有报道称，按装机功率给予补助。',
    '有報道稱，按裝機功率給予補助。',
    'A press report says that it is subsidised by its power rating.',
  ),
  whereFound: text(
    '储能项目备案和并网验收文件。',
    '儲能項目備案和併網驗收文件。',
    'The project’s registration and grid acceptance.',
  ),
  mutability: 'actionable',
});

export const storageCapacity = quantity('storageCapacity', {
  group: 'projects',
  label: text('储能装机功率', '儲能裝機功率', 'Power rating of the storage'),
  question: text(
    '储能项目的装机功率是多少千瓦？',
    '儲能項目的裝機功率是多少千瓦？',
    'What is the power rating of the storage, in kilowatts?',
  ),
  why: text('补助按每千瓦计算。', '補助按每千瓦計算。', 'The subsidy is reckoned per kilowatt.'),
  whereFound: text(
    '并网验收文件所载的额定功率。',
    '併網驗收文件所載的額定功率。',
    'The rated power in the grid acceptance.',
  ),
  mutability: 'actionable',
  unit: text('千瓦', '千瓦', 'kW'),
  minimum: '0',
});
