import { choice, money } from '@huice/engine/build';
import { text } from '../text.ts';

export const capitalGroup = { id: 'capital', label: text('融资与上市', '融資與上市', 'Finance and listing') };

export const marketEquityFinancing = money('marketEquityFinancing', {
  group: 'capital',
  label: text('市场化股权融资额', '市場化股權融資額', 'Equity raised from the market'),
  question: text(
    '贵公司获得的市场化股权融资共多少？（人民币）',
    '貴公司獲得的市場化股權融資共多少？（人民幣）',
    'How much equity has the company raised from market investors? (CNY)',
  ),
  why: text(
    '有的奖励要求股权融资达到一定数额；按累计还是单轮计算，来源未写明。',
    '有的獎勵要求股權融資達到一定數額；按累計還是單輪計算，來源未寫明。',
    'One award asks for a certain sum; whether over all rounds or in one, the source does not say.',
  ),
  whereFound: text(
    '历次增资协议、验资报告和工商变更登记。',
    '歷次增資協議、驗資報告和工商變更登記。',
    'Investment agreements, capital verification reports and changes in the company register.',
  ),
  mutability: 'actionable',
});

export const unicornStatus = choice(
  'unicornStatus',
  {
    none: text('均未认定', '均未認定', 'Neither'),
    quasi: text('准独角兽企业', '準獨角獸企業', 'Quasi-unicorn'),
    unicorn: text('独角兽企业', '獨角獸企業', 'Unicorn'),
  },
  {
    group: 'capital',
    label: text('独角兽认定', '獨角獸認定', 'Recognition as a unicorn'),
    question: text(
      '贵公司是否被认定为独角兽或准独角兽企业？',
      '貴公司是否被認定為獨角獸或準獨角獸企業？',
      'Is the company recognised as a unicorn or a quasi-unicorn?',
    ),
    why: text(
      '有报道称，前沿研发补助面向独角兽和准独角兽企业。',
      '有報道稱，前沿研發補助面向獨角獸和準獨角獸企業。',
      'A press report says that the research subsidy is for unicorns and quasi-unicorns.',
    ),
    whereFound: text(
      '主管部门或权威榜单的认定；认定标准来源未写明。',
      '主管部門或權威榜單的認定；認定標準來源未寫明。',
      'A department’s recognition or an authoritative list; the sources do not give the standard.',
    ),
    mutability: 'actionable',
  },
);

export const listingStage = choice(
  'listingStage',
  {
    none: text('尚未启动', '尚未啟動', 'Not begun'),
    tutoring: text('上市辅导期', '上市輔導期', 'In pre-listing tutoring'),
    filed: text(
      '已报会（已提交首发上市申请，尚未获批）',
      '已報會（已提交首發上市申請，尚未獲批）',
      'IPO application filed, not yet approved',
    ),
    approved: text('已获批准或注册，尚未上市', '已獲批准或註冊，尚未上市', 'Approved or registered, not yet listed'),
    listed: text('已上市', '已上市', 'Listed'),
  },
  {
    group: 'capital',
    ordered: true,
    label: text('上市进度', '上市進度', 'Stage of listing'),
    question: text(
      '贵公司首次公开发行股票（IPO）走到哪一步？',
      '貴公司首次公開發行股票（IPO）走到哪一步？',
      'How far has the company come with its initial public offering?',
    ),
    why: text(
      '有的奖励面向“IPO 报会企业”。',
      '有的獎勵面向「IPO 報會企業」。',
      'One award is for companies whose IPO application has been filed.',
    ),
    whereFound: text(
      '证监会或交易所的受理通知、批复和上市公告。',
      '證監會或交易所的受理通知、批復和上市公告。',
      'The notice of acceptance, the approval, or the listing announcement of the regulator or exchange.',
    ),
    mutability: 'actionable',
  },
);
