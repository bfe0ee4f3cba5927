import { plainText } from './plain-text.ts';

const plain = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainText));

/** What stands in a cell when nobody knows: never zero, never no. */
export const unknownWords = plain(
  '|?|??|？|不清楚|不详|不詳|未知|不明|待查|待补充|待補充|暂无|暫無|无数据|無數據|unknown|notsure|n/a|na|null|nil|tbd'.split(
    '|',
  ),
);

export const yesWords = plain('是|有|对|對|已|√|✓|✔|y|yes|true|t|1|愿意|願意|需要'.split('|'));

export const noWords = plain('否|无|無|不|没有|沒有|未|×|✗|✘|x|n|no|false|f|0|不愿意|不願意|不需要'.split('|'));

export const noneWords = plain('无|無|没有|沒有|none|noneofthese|以上都没有|以上都沒有|以上均无|以上均無'.split('|'));
