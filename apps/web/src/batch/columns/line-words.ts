/** Traditional letters of the words below, each before its simplified one; the words are written once. */
const pairs =
  '註注備备說说審审單单負负責责製制總总計计聯联電电話话報报複复覆复來来數数據据資资經经辦办頁页選选寫写範范樣样須须額额門门彙汇會会蓋盖請请輸输業业與与執执營营編编號号為为釋释況况統统計计處处檔档創创簽签導导時时間间領领';

const simplified = new Map(Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at], pairs[2 * at + 1]]));

/** A cell as the words below are compared with it: half width, simplified, small letters, no blanks. */
export const plainLine = (cell: string): string => {
  let plain = '';
  for (const letter of cell.normalize('NFKC').toLowerCase())
    if (letter.trim() !== '' && !unseen.has(letter)) plain += simplified.get(letter) ?? letter;
  return plain;
};

const unseen = new Set(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '*']);

/** `合计`, `本页小计：`, `合计（2家）`, `共计12家`, `衢州市小计`, `Grand total`. */
const chineseSum =
  /^[^:：,，。()]{0,12}?(?:合计|小计|总计|共计|累计|总和|汇总|平均|平均值|平均数)(?:数|额)?(?:\([^()]{0,40}\)|共?\d{1,9}[家户个项条行]企?业?)?[:：]?$/;
const bareSum =
  /^(?:本页|本表|全部|全市|全县|全省|各项|以上|数据|金额|企业)?(?:合计|小计|总计|共计|累计|总和|汇总|平均|平均值|平均数)(?:数|额)?(?:\([^()]{0,40}\)|共?\d{1,9}[家户个项条行]企?业?)?[:：]?$/;
const englishSum = /^(?:grand|sub|page|overall)?[-–]?(?:totals?|sum|average|mean)(?:\([^()]{0,40}\))?[:：]?$/;

/** `合计：3家，1.5亿元`, `共计12家企业`, `Total: 3 companies`: a sentence that sums up. */
const toldSum = /^(?:(?:本页|以上|全部)?(?:合计|小计|总计|共计|累计)(?:[:,;]|共?\d)|(?:grand|sub)?-?totals?:)/;

/** What a company is never called. */
export const isSum = (plain: string): boolean => (plain.length <= 60 && bareSum.test(plain)) || toldSum.test(plain);

/** What is a line of sums when all beside it are figures. */
export const maybeSum = (plain: string): boolean =>
  plain.length <= 60 && (chineseSum.test(plain) || englishSum.test(plain));

/** A number, with a sign, a currency, a unit or a share at most; a dash, or a formula that failed: what stands in a line of sums. */
export const isFigure = (plain: string): boolean =>
  /^[-+(]{0,2}(?:rmb|cny|[¥$])?\d{1,30}(?:,\d{1,30}){0,20}(?:\.\d{0,30})?(?:e[-+]?\d{1,3})?\)?(?:%|‰|[十百千万萬亿億]{0,3}(?:元|人|家|户|个|项|亩|吨|年|kw|mw)?)$/.test(
    plain,
  ) || /^(?:[-–—─/\\]{1,10}|#[a-z0-9/_]{1,20}[!?]?|=.{1,4000})$/s.test(plain);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const remarks = words(
  '注 备注 附注 注释 注意 说明 填表说明 填写说明 填报说明 编制说明 情况说明 口径 统计口径 数据来源 资料来源 来源 数据截至 数据截止 截至 截止 单位 附 附件 附表 提示 表注 note notes n.b. nb remark remarks source sources unit asof',
);

const signers = words(
  '填表人 制表人 制表 审核人 审核 复核人 复核 审批人 批准人 经办人 经手人 负责人 单位负责人 部门负责人 统计负责人 统计人 分管领导 主要领导 填报人 填报单位 填报日期 填报时间 填表日期 填表时间 制表日期 制表时间 制表单位 编制单位 编制人 编制日期 报送单位 报送日期 报送人 上报单位 上报日期 报表日期 打印日期 打印时间 导出时间 导出日期 生成时间 日期 时间 联系人 联系电话 电话 手机 盖章 公章 单位盖章 单位公章 签字 签名 签章 主管 校对 校对人 preparedby reviewedby approvedby checkedby compiledby filledinby contact signature signedby signed date',
);

const begun =
  /^[*(]{0,3}(?:注\d{0,2}[、.)]|以上(?:数据|信息|内容|企业|为)|以下(?:空白|无)|本表(?:数据|由|一式|所|共)|此表|盖章|公章|第\d{1,4}页|共\d{1,4}页|page\d{1,4}(?:of\d{1,4})?$)/;

/** What stands before the colon, without its number and what is to be put there: `审核人（签字）：` is `审核人`. */
const headOf = (plain: string): string | null => {
  const colon = plain.slice(0, 24).indexOf(':');
  const head = colon < 0 ? null : plain.slice(0, colon);
  return (head && /^[*([【]{0,3}([^()[\]【】\d]{1,20})/.exec(head)?.[1]) || null;
};

/** What is asked for at the foot of a form, whoever it is that signs. */
const asked =
  /(?:人|领导|单位|部门|日期|时间|电话|手机|传真|邮箱|地址|盖章|公章|签字|签名|签章|说明|附注|备注|来源|口径|要求)$/;

/** A remark or a signature, by how it begins: `注：`, `注1.`, `填表人：张三`, `Note:`. */
export const isNote = (plain: string): boolean => {
  const head = headOf(plain);
  return (head !== null && (remarks.has(head) || signers.has(head) || asked.test(head))) || begun.test(plain);
};

/** `注 数据截至…`: a blank stands for the colon. */
export const isSpacedNote = (cell: string): boolean => /^\s{0,20}(?:备?注|備?註|说明|說明|附注|附註)\s/.test(cell);

/** Whether it is the name of a field whose content stands in the next cell. */
export const isSigner = (plain: string): boolean => signers.has(plain) || (remarks.has(plain) && /[注明]$/.test(plain));

/** How a second line of a remark goes on: numbered, or a sentence. */
export const goesOn = (cell: string): boolean =>
  /^\s{0,40}(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）、.．]|[①-⑳]|[*※])/.test(cell) ||
  /[。；;，,]/.test(cell) ||
  /^\s{2}|^\u3000/.test(cell);

const needed =
  /^[（([【]?(?:非?必填项?|选填项?|可选项?|必选项?|可填|可不填|非必选|required|optional|mandatory)[)）\]】]?$/;

/** `必填`, `（选填）`, `Required`. */
export const isNeed = (plain: string): boolean => needed.test(plain);

const kinds =
  /^(?:文本|文字|字符|字符串|数字|数值|整数|小数|日期|百分比|百分数|单选|多选|下拉|下拉选择|下拉框|是\/否|是或否|yyyy[-/]?mm[-/]?dd|text|string|number|integer|date|percent|yes\/no)(?:型|类型|格式)?$/;
const orders =
  /^(?:[（(]?(?:请|填写|填报|填市|填县|填数|填全|填企|填“|填"|填是|填具|填营|填统|填所|填实|填截|填到|输入|录入|选择|从下拉|下拉|按营业执照|与营业执照|同营业执照|营业执照上|按照|须与|需与|应与|如有|如无|如没有|如:|例如|例:|比如|格式|单位:|保留|精确到|不超过\d{1,4}字|可多选|可单选|多选|单选|多个用|用顿号|用逗号|以顿号)|(?:e\.g\.|forexample|example:|enter|fillin|fill|select|choose|pick|pleas|asonthe|asinthe|format:|unit:))/;

/** What tells how a column is filled in: `填写营业执照全称`, `请选择`, `数字`, `e.g. …`. */
export const isOrder = (plain: string): boolean => isNeed(plain) || kinds.test(plain) || orders.test(plain);

/** What stands before a row that explains the columns. */
export const isGuideHead = (plain: string): boolean =>
  /^[（(【[]?(?:填写说明|填表说明|填报说明|说明|填写要求|填报要求|要求|格式要求|格式|填写规则|填写提示|提示|字段说明|是否必填|必填|instructions?|howtofill(?:in)?|guide|hint)[)）】\]]?[:：]?$/.test(
    plain,
  );

/** `示例`, `（示例，请删除本行）`, `例：某公司`, `某某公司（样例）`; and `XX公司`, which is nobody. */
export const isExampleLine = (plain: string): boolean =>
  /^[（(【[]?(?:填写|填报)?(?:示例|样例|范例|举例|例|示范|样表|example|sample|e\.g\.)(?:数据|行|row)?\d{0,2}(?:[)）】\]:：,，]|$)/.test(
    plain,
  ) || /[（(【[](?:示例|样例|范例|举例|example|sample)[^（(]{0,20}$/.test(plain);

export const isNobody = (plain: string): boolean => /^(?:x{2,8}|×{2,8}|\*{2,8}|某{2,4}|○{2,8}|〇{2,8})/.test(plain);

/** A nought, a dash, a formula that failed or was never worked out: what a formula shows that was filled down beyond the list. */
export const isVacuous = (plain: string): boolean => /^(?:0(?:\.0{0,20})?%?|[-–—]|[#=].{0,4000})$/s.test(plain);
