import type { Citations } from '../src/language/citation.ts';
import type { Fact, Judgement } from '../src/language/fact.ts';
import type { Text } from '../src/language/text.ts';

/** A fact of each kind, to be put into words. */
export const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
export const plain = (id: string) => text(id, id, id);
export const fact = <F extends Partial<Fact>>(id: string, label: Text, more: F) =>
  ({
    id,
    group: 'g',
    label,
    question: label,
    why: label,
    whereFound: label,
    mutability: 'actionable',
    ...more,
  }) as unknown as Fact;

export const financing = fact('financing', text('市场化股权融资', '市場化股權融資', 'Market equity financing'), {
  kind: 'money',
});
export const staff = fact('staff', text('研发人员', '研發人員', 'R&D staff'), {
  kind: 'quantity',
  unit: text('人', '人', 'people'),
  whole: true,
});
export const rdShare = fact('rdShare', text('研发投入占比', '研發投入佔比', 'R&D share'), { kind: 'share' });
export const founded = fact('founded', text('成立日期', '成立日期', 'Founded'), { kind: 'date' });
export const settles = fact('settles', text('落户衢州', '落戶衢州', 'Settles in Quzhou'), { kind: 'boolean' });
export const stage = fact('stage', text('上市阶段', '上市階段', 'Listing stage'), {
  kind: 'choice',
  options: [
    { id: 'tutoring', label: text('辅导', '輔導', 'tutoring') },
    { id: 'filed', label: text('已报会', '已報會', 'filed') },
  ],
});
export const fields = fact('fields', text('所属领域', '所屬領域', 'Fields'), {
  kind: 'choices',
  options: [
    { id: 'ai', label: text('人工智能', '人工智能', 'AI') },
    { id: 'big-data', label: text('大数据', '大數據', 'big data') },
    { id: 'iot', label: text('物联网', '物聯網', 'IoT') },
  ],
});
export const unicorn: Judgement = {
  id: 'unicorn',
  label: text('有望成为独角兽', '有望成為獨角獸', 'Likely to become a unicorn'),
  reason: 'authority',
};
export const pack = { facts: [financing, staff, rdShare, founded, settles, stage, fields], judgements: [unicorn] };
export const cites: Citations = [{ clause: 'c' }];
