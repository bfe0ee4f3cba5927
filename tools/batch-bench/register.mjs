/**
 * A register of companies as a city would have it: a title, a column in 万元, words that no option has, and a cell that makes no
 * sense in each thousand.
 * @param {number} count how many companies
 */
export const register = (count) =>
  [
    '2026年招商企业名单,,,,,',
    '企业名称,注册地,业务领域,市场化股权融资额(万元),上市阶段,备注',
    ...Array.from({ length: count }, (_, n) =>
      [
        `企业${n + 1}`,
        n % 3 === 0 ? '其他地方' : 'quzhou',
        n % 2 === 0 ? '人工智能、大数据' : '化工',
        n % 1000 === 999 ? '很多' : n % 5 === 0 ? '5000-12000' : String(500 + (n % 300) * 100),
        n % 4 === 0 ? 'filed' : '不清楚',
        n === 0 ? '=1+1' : '',
      ].join(','),
    ),
  ].join('\r\n');
