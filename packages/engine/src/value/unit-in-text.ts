export interface TextUnit {
  readonly kind: 'money' | 'share' | 'number';
  readonly unit: string;
  /** Characters that it takes, a space before it included. */
  readonly length: number;
  /** What one of it is worth: 0.01 for %. */
  readonly worth: string;
}

const per =
  '(?:/(?:kWh|kW|MWh|MW|千瓦时|千瓦時|千瓦|瓦时|瓦|W|平方米|人|年|月|天|日|亩|畝|吨|噸|户|戶|家|个|個|件|台|套|辆|輛|次|度))*';
const money = new RegExp(`^ ?((?:元|圆|圓)(?:人民[币幣])?${per})`);
const share = /^ ?([%‰])/;
/** Longest first where one begins another. */
const counted =
  /^ ?([个個]百分[点點]|[美欧歐港日]元|[个個]?工作日|[个個]月|平方公里|平方米|公里|人(?![民币幣])|小[时時]|兆瓦[时時]?|千瓦[时時]?|瓦|[kM]Wh?|GW|[吨噸]标煤|英寸|人次|[年月日天周倍项項条條款家户戶名位个個亩畝吨噸台套件次米级級岁歲号號批辆輛所笔筆场場])/;

/** The unit that follows a number, read from half-width text: `元/kW`, `%`, `亩`, `个百分点`. */
export const unitInText = (after: string): TextUnit | undefined => {
  for (const [kind, pattern] of [
    ['money', money],
    ['share', share],
    ['number', counted],
  ] as const) {
    const [whole, unit] = pattern.exec(after) ?? [];
    if (whole === undefined || unit === undefined) continue;
    return { kind, unit, length: whole.length, worth: unit === '%' ? '0.01' : unit === '‰' ? '0.001' : '1' };
  }
  return undefined;
};
