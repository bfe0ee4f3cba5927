import type { VerifyMessages } from './messages.ts';

export const zhHant: VerifyMessages = {
  severity: { error: '錯誤', warning: '警告', note: '提示' },
  acknowledged: '已說明：{because}',
  finding: {
    'verify/malformed': '{about}：政策包在此處不成立[（{issue}）]，請先更正。',
    'verify/too-complex': '{about}：條件過於複雜，無法檢查[（上限 {budget} 個節點）]，請簡化。',
    'verify/nobody-qualifies':
      '{about}：沒有任何企業能滿足這一條件，其中有相互矛盾的部分。請檢查是否有互不相容的門檻，或既要求又排除的選項。',
    'verify/uncited': '{about}：此處沒有出處，請引用相應條款。',
    'verify/number-not-in-quote':
      '{about}：所引原文（{clauses}）中沒有 {value}。請引用寫明該數字的條款，或說明該數字如何推斷得出。',
    'verify/number-inferred': '{about}：所引原文（{clauses}）中沒有 {value}，引用處已說明如何推斷得出。',
    'verify/validity-backwards': '{about}：有效期前後顛倒，{late} 早於 {early}。請對照原文核對日期。',
    'verify/impossible-amount': '{about}：此處的 {value} 不可能成立，請核對數字、正負和先後。',
    'verify/exclusion-of-nothing': '{about}：所排除的 {other} 在政策包中不存在[，是否指「{near}」]，請核對編號。',
    'verify/exclusion-of-itself': '{about}：排除了自身。請改為所指的事項，或刪去。',
    'verify/needs-adverse-judgement':
      '{about}：各項認定全部成立時，反而沒有企業符合條件。請改寫認定事項，使其對符合條件的企業成立。',
    'verify/everybody-qualifies': '{about}：所有企業都滿足這一條件。請檢查各備選情形，它們合起來沒有排除任何企業。',
    'verify/fact-never-matters': '{about}：條件中寫了「{fact}」，但它從不影響結果。請刪去，或更正掩蓋它的部分。',
    'verify/part-never-varies': '{about}：條件的某一部分對所有企業結果都相同。請對照該項的取值範圍核對門檻。',
    'verify/same-condition': '{about}：符合本項的企業與符合 {other} 的企業完全相同。請合併兩項，或找出區分二者的條件。',
    'verify/implied-condition':
      '{about}：凡符合本項的企業也都符合 {other}。如果只能享受其中一項，請寫明互斥或共用上限。',
    'verify/unread-term': '{about}：算出了這一項，卻沒有任何條件或金額用到它，請刪去。',
    'verify/unused-definition': '{about}：沒有任何條件用到這個定義，請刪去，或在應當用到的地方寫上。',
    'verify/term-over-nought': '{about}：除數可能為 0，那時沒有這個數，凡與它比較的條件都不成立。',
    'verify/unread-fact': '{about}：詢問了這一項，卻沒有任何條件或金額用到它，請刪去。',
    'verify/unread-judgement': '{about}：沒有任何條件用到這一認定，請刪去，或寫入相應條件。',
    'verify/options-alike': '{about}：沒有任何條件或金額區分這些選項：{options}。請合併，或說明為何需要分列。',
    'verify/unused-clause': '{about}：沒有任何地方引用這一條款，請在相應處引用，或刪去。',
    'verify/unused-document': '{about}：沒有條款引自這份文件，請引用，或刪去。',
    'verify/validity-overlaps': '{about}：與 {other} 名稱相同，有效期重疊。請使前一項止於後一項開始之時。',
    'verify/endless-yet-ends': '{about}：既寫明長期有效，又寫明至 {until} 止。請以效力較高的來源為準。',
    'verify/attested-outside': '{about}：有來源稱其在 {date} 有效，但該日不在有效期內。請核對兩者。',
    'verify/exclusion-one-sided': '{about}：本項排除 {other}，對方卻沒有排除本項。請在兩邊都寫明。',
    'verify/lonely-cap': '{about}：只有 {count} 個事項使用這一共用上限。單個事項的上限應寫入其金額。',
    'verify/relation-of-one': '{about}：這一關係只涉及 {count} 個事項，請寫明其他相關事項。',
    'verify/choice-without-relation':
      '{about}：其來源寫有“{words}”，但沒有寫明與其他事項的關係。請寫明哪些不能同享，或說明這句話與其無關的原因。',
    'verify/cap-can-bind': '{about}：所涉事項合計寫明 {total}，合計上限為 {cap}。合計金額按上限計算。',
    'verify/missing-translation': '{about}：{locale} 文字空缺，或不是該語言[（{found}）]，請補寫。',
    'verify/idle-acknowledgement': '{about}：沒有發現這條說明（{code}）所指的問題，請刪去。',
  },
};
