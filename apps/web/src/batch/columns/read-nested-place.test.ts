import type { ChoiceFact } from '@huice/engine';
import { placeReader } from '@huice/tables';
import { expect, test } from 'vitest';
import { writtenPack } from '../../state/written-packs.ts';

const { facts } = await writtenPack('cn/zhejiang/quzhou/kecheng');
const read = placeReader(facts.find(({ id }) => id === 'place') as ChoiceFact);

test.each([
  ['浙江省衢州市柯城区花园东大道12号', 'kecheng'],
  ['衢州市柯城區荷花路', 'kecheng'],
  ['住所：柯城区', 'kecheng'],
  ['衢州市经济技术开发区', 'quzhou'],
  ['北京市海淀区中关村', 'beijing'],
  ['浙江省杭州市西湖区', 'hangzhou'],
  ['上海市浦东新区', 'shanghai'],
])('“%s” is in the smallest option that it names: %s', (text, option) => {
  expect(read(text)?.option).toBe(option);
});

test.each(['重庆市', '浙江衢州', '衢州市、杭州市', '衢州市柯城区迁至杭州市', '衢州市甲有限公司', '衢州市以外', '月球'])(
  '“%s” is asked',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
