import { plainText } from './plain-text.ts';

/** What people write for one thing, parted by bars, as it is compared. */
export const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(plainText));

/** What stands in a cell when nobody knows, or when it says nothing: never zero, never no. A mark alone (—, /) is among them, as is an empty cell. */
export const unknownWords = wordsOf(
  '|?|??|？|不清楚|不详|不明|不知|不知道|不了解|不确定|无法确定|无法核实|未知|未明|未填|未填写|未填报|未提供|未核实|未统计|未掌握|待定|待查|待核|待核实|待核查|待确认|待补|待补充|待填|待了解|待统计|空|空白|保密|不便透露|暂不清楚|暂未掌握|暂无数据|无数据|暂无信息|无信息|暂无资料|无资料|查无|说不清|unknown|not known|unclear|unsure|not sure|dont know|do not know|unspecified|not specified|not available|pending|blank|n/a|na|null|nil|tbd|tbc|tba|\\',
);

/** No figure is to be had: of a figure it says no more than that, while a question is denied by it. */
export const emptyWords = wordsOf('暂无|尚无|目前无|目前没有');

/** What people write in a cell for yes. */
export const yesWords = wordsOf(
  '是|是的|有|有的|对|已|属于|属|具备|具有|拥有|涉及|符合|满足|√|✓|✔|☑|✅|y|yes|true|t|1|愿意|需要|确认|肯定',
);

/** What people write in a cell for no. */
export const noWords = wordsOf(
  '否|非|无|不|没|没有|未|未有|不是|并非|不属于|不具备|不涉及|未涉及|不符合|不满足|均无|皆无|全无|没|没有的|暂无|尚无|目前无|目前没有|错|×|✗|✘|✕|✖|❌|☒|x|n|no|false|f|0|不愿意|不需要|无需|不用|none|not',
);

/** None of the options, where any number may be chosen. */
export const noneWords = wordsOf(
  '无|没有|未有|否|不是|均无|均没有|均否|均不是|都无|都没有|都不是|皆无|全无|暂无|尚无|目前无|目前没有|不涉及|未涉及|不属于|均不属于|都不属于|均不涉及|都不涉及|不适用|无此项|无此类|无相关|不具备|没|以上都没有|以上均无|以上都不是|以上均不是|以上都不属于|无以上情况|×|✗|✘|✕|✖|❌|☒|x|no|none|none of these|none of the above|not applicable|neither',
);
