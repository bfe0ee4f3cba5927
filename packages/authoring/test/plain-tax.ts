// What a company owes, worked out a second time in plain numbers, straight from the notices and with nothing of the engine.

export interface Company {
  readonly taxableIncome: number;
  readonly employees: number;
  readonly totalAssets: number;
  readonly restrictedTrade: boolean;
  readonly highTechCertified: boolean;
  readonly rdExpense: number;
  readonly industry: string;
  readonly residentEnterprise: boolean;
  readonly technologyTransferIncome: number;
  readonly staffOnPayroll: number;
  readonly disabledStaff: number;
  readonly disabilityLevyDue: number;
}

/** From and to where two ways of reckoning are lawful; `unknown` where no figure is stated for a company that meets the condition. */
type Relief = number | readonly [from: number, to: number] | 'not for it' | 'unknown';

const isSmallProfit = (one: Company): boolean =>
  !one.restrictedTrade && one.taxableIncome <= 3e6 && one.employees <= 300 && one.totalAssets <= 5e7;

const smallProfitTax = (income: number): number => (income / 4) * 0.2;
const highTechTax = (income: number): number => income * 0.15;
const fullTax = (income: number): number => income / 4;

/** The tax by the rate at which this company pays, whatever the income is. */
const taxOf = (one: Company): ((income: number) => number) => {
  if (isSmallProfit(one)) return smallProfitTax;
  return one.highTechCertified ? highTechTax : fullTax;
};

const withoutRdDeduction = ['tobacco', 'hospitality', 'trade', 'real-estate', 'leasing', 'entertainment'];

/** Tax on transfer income alone: none of the first 5 million, half of the full rate on the rest, or the own rate where that is lower. */
const transferTax = (income: number, rate: number): number => Math.max(0, income - 5e6) * Math.min(0.125, rate);

/** What it saves beside the rate that the company pays anyhow, and beside the full rate. */
const transferRelief = (one: Company): readonly [number, number] => {
  const income = one.technologyTransferIncome;
  const rate = taxOf(one)(1);
  const beside = (of: number) => income * of - transferTax(income, of);
  return [beside(rate), beside(0.25)];
};

const levy = (one: Company): number => {
  if (one.staffOnPayroll <= 30) return 0;
  const isOneInAHundred = one.disabledStaff * 100 >= one.staffOnPayroll;
  return one.disabilityLevyDue * (isOneInAHundred ? 0.5 : 0.9);
};

export const reliefs: Readonly<Record<string, (one: Company) => Relief>> = {
  'cn/small-profit-income-tax': (one) =>
    isSmallProfit(one) ? fullTax(one.taxableIncome) - smallProfitTax(one.taxableIncome) : 'not for it',
  'cn/high-tech-income-tax': (one) =>
    one.highTechCertified ? fullTax(one.taxableIncome) - highTechTax(one.taxableIncome) : 'not for it',
  'cn/technology-transfer-income': (one) =>
    one.residentEnterprise && one.technologyTransferIncome > 0 ? transferRelief(one) : 'not for it',
  'cn/rd-extra-deduction': (one) => {
    if (one.rdExpense === 0 || withoutRdDeduction.includes(one.industry)) return 'not for it';
    if (one.taxableIncome === 0) return 'unknown';
    const due = taxOf(one);
    return due(one.taxableIncome + one.rdExpense) - due(one.taxableIncome);
  },
  'cn/disability-levy': (one) => (one.disabilityLevyDue > 0 ? one.disabilityLevyDue - levy(one) : 'not for it'),
};
