import type { Fact, Text } from '@huice/engine';
import { boolean, choice, choices, date, money, quantity, share } from '@huice/engine/build';

const text = (hans: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hans, en });

const asked = (label: string, en: string) => ({
  group: 'all',
  label: text(label, en),
  question: text(`${label}？`, `${en}?`),
  why: text('因为', 'Because'),
  whereFound: text('账上', 'In the books'),
  mutability: 'actionable' as const,
});

/** A fact of each kind. */
export const sampleFacts: readonly Fact[] = [
  choice(
    'place',
    { quzhou: text('衢州市', 'Quzhou'), elsewhere: text('其他地方', 'Elsewhere') },
    asked('注册地', 'Place'),
  ),
  choices('fields', { ai: text('人工智能', 'AI'), iot: text('物联网', 'IoT') }, asked('领域', 'Fields')),
  boolean('listed', asked('已上市', 'Listed')),
  money('capital.financing', asked('融资额', 'Financing')),
  quantity('staff', { ...asked('员工', 'Staff'), unit: text('人', 'people'), whole: true }),
  share('research', asked('研发占比', 'Research share')),
  date('founded', asked('成立日期', 'Founded')),
].map(({ fact }) => fact);
