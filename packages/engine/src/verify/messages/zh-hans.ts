import type { VerifyMessages } from './messages.ts';

export const zhHans: VerifyMessages = {
  severity: { error: '错误', warning: '警告', note: '提示' },
  acknowledged: '已说明：{because}',
  finding: {
    'verify/malformed': '{about}：政策包在此处不成立[（{issue}）]，请先更正。',
    'verify/too-complex': '{about}：条件过于复杂，无法检查[（上限 {budget} 个节点）]，请简化。',
    'verify/nobody-qualifies':
      '{about}：没有任何企业能满足这一条件，其中有相互矛盾的部分。请检查是否有互不相容的门槛，或既要求又排除的选项。',
    'verify/uncited': '{about}：此处没有出处，请引用相应条款。',
    'verify/number-not-in-quote':
      '{about}：所引原文（{clauses}）中没有 {value}。请引用写明该数字的条款，或说明该数字如何推断得出。',
    'verify/number-inferred': '{about}：所引原文（{clauses}）中没有 {value}，引用处已说明如何推断得出。',
    'verify/validity-backwards': '{about}：有效期前后颠倒，{late} 早于 {early}。请对照原文核对日期。',
    'verify/impossible-amount': '{about}：此处的 {value} 不可能成立，请核对数字、正负和先后。',
    'verify/exclusion-of-nothing': '{about}：所排除的 {other} 在政策包中不存在[，是否指“{near}”]，请核对编号。',
    'verify/exclusion-of-itself': '{about}：排除了自身。请改为所指的事项，或删去。',
    'verify/needs-adverse-judgement':
      '{about}：各项认定全部成立时，反而没有企业符合条件。请改写认定事项，使其对符合条件的企业成立。',
    'verify/everybody-qualifies': '{about}：所有企业都满足这一条件。请检查各备选情形，它们合起来没有排除任何企业。',
    'verify/fact-never-matters': '{about}：条件中写了“{fact}”，但它从不影响结果。请删去，或更正掩盖它的部分。',
    'verify/part-never-varies': '{about}：条件的某一部分对所有企业结果都相同。请对照该项的取值范围核对门槛。',
    'verify/same-condition': '{about}：符合本项的企业与符合 {other} 的企业完全相同。请合并两项，或找出区分二者的条件。',
    'verify/implied-condition':
      '{about}：凡符合本项的企业也都符合 {other}。如果只能享受其中一项，请写明互斥或共用上限。',
    'verify/unread-term': '{about}：算出了这一项，却没有任何条件或金额用到它，请删去。',
    'verify/unused-definition': '{about}：没有任何条件用到这个定义，请删去，或在应当用到的地方写上。',
    'verify/term-over-nought': '{about}：除数可能为 0，那时没有这个数，凡与它比较的条件都不成立。',
    'verify/unread-fact': '{about}：询问了这一项，却没有任何条件或金额用到它，请删去。',
    'verify/unread-judgement': '{about}：没有任何条件用到这一认定，请删去，或写入相应条件。',
    'verify/options-alike': '{about}：没有任何条件或金额区分这些选项：{options}。请合并，或说明为何需要分列。',
    'verify/unused-clause': '{about}：没有任何地方引用这一条款，请在相应处引用，或删去。',
    'verify/unused-document': '{about}：没有条款引自这份文件，请引用，或删去。',
    'verify/validity-overlaps': '{about}：与 {other} 名称相同，有效期重叠。请使前一项止于后一项开始之时。',
    'verify/endless-yet-ends': '{about}：既写明长期有效，又写明至 {until} 止。请以效力较高的来源为准。',
    'verify/attested-outside': '{about}：有来源称其在 {date} 有效，但该日不在有效期内。请核对两者。',
    'verify/exclusion-one-sided': '{about}：本项排除 {other}，对方却没有排除本项。请在两边都写明。',
    'verify/lonely-cap': '{about}：只有 {count} 个事项使用这一共用上限。单个事项的上限应写入其金额。',
    'verify/relation-of-one': '{about}：这一关系只涉及 {count} 个事项，请写明其他相关事项。',
    'verify/choice-without-relation':
      '{about}：其来源写有“{words}”，但没有写明与其他事项的关系。请写明哪些不能同享，或说明这句话与其无关的原因。',
    'verify/cap-can-bind': '{about}：所涉事项合计写明 {total}，合计上限为 {cap}。合计金额按上限计算。',
    'verify/missing-translation': '{about}：{locale} 文字空缺，或不是该语言[（{found}）]，请补写。',
    'verify/idle-acknowledgement': '{about}：没有发现这条说明（{code}）所指的问题，请删去。',
  },
};
