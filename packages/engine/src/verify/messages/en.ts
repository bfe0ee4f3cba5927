import type { VerifyMessages } from './messages.ts';

export const en: VerifyMessages = {
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  acknowledged: 'Acknowledged: {because}',
  finding: {
    'verify/malformed': '{about}: the pack does not hold together here[ ({issue})]. Please correct this first.',
    'verify/too-complex':
      '{about}: the condition is too complex to be examined[ (limit of {budget} nodes)]. Please simplify it.',
    'verify/nobody-qualifies':
      '{about}: no company can ever meet the condition, as two of its parts contradict each other. Please look for thresholds that leave no room, or an option both asked and ruled out.',
    'verify/uncited': '{about}: this stands without a source. Please cite the clause that says so.',
    'verify/number-not-in-quote':
      '{about}: none of the cited quotes ({clauses}) states {value}. Please cite the clause that does, or say how the number was inferred.',
    'verify/number-inferred':
      '{about}: {value} is not in the cited quotes ({clauses}); the citation says how it was inferred.',
    'verify/validity-backwards':
      '{about}: the validity runs backwards, as {late} lies before {early}. Please check the dates against their quotes.',
    'verify/impossible-amount':
      '{about}: {value} cannot be right here. Please check the figure, its sign and its order.',
    'verify/exclusion-of-nothing':
      '{about}: it excludes {other}, which the pack does not have[; did you mean “{near}”]. Please check the id.',
    'verify/exclusion-of-itself': '{about}: it excludes itself. Please name the incentive that was meant, or drop it.',
    'verify/needs-adverse-judgement':
      '{about}: once every judgement holds, no company can qualify. Please word the judgement so that it holds for those who are meant to qualify.',
    'verify/everybody-qualifies':
      '{about}: every company meets the condition. Please check its alternatives, which together leave nobody out.',
    'verify/fact-never-matters':
      '{about}: “{fact}” is stated and can never change the outcome. Please drop it, or correct the part that swallows it.',
    'verify/part-never-varies':
      '{about}: one part of the condition comes out the same for every company. Please check its threshold against the bounds of the fact.',
    'verify/same-condition':
      '{about}: exactly the companies that qualify for {other} qualify for this too. Please join the two, or find what tells them apart.',
    'verify/implied-condition':
      '{about}: whoever qualifies for this also qualifies for {other}. If only one of them is paid, let them exclude each other or share a cap.',
    'verify/unread-term': '{about}: the term is worked out, and no condition and no amount reads it. Please drop it.',
    'verify/unused-definition': '{about}: nothing names the definition. Please drop it, or name it where it is meant.',
    'verify/term-over-nought':
      '{about}: what it is divided by may be 0; then there is no such figure, and no comparison of it holds.',
    'verify/unread-fact': '{about}: the fact is asked, and no condition and no amount reads it. Please drop it.',
    'verify/unread-judgement':
      '{about}: no condition asks for this judgement. Please drop it, or state it where it belongs.',
    'verify/options-alike':
      '{about}: no condition and no amount tells these options apart: {options}. Please make one of them, or say why people need each.',
    'verify/unused-clause': '{about}: nothing cites this clause. Please cite it where it belongs, or drop it.',
    'verify/unused-document': '{about}: no clause quotes this document. Please quote it, or drop it.',
    'verify/validity-overlaps':
      '{about}: it has the title of {other} and is in force on the same days. Please end one where the other starts.',
    'verify/endless-yet-ends':
      '{about}: it is said to run until further notice, and to end on {until}. Please keep what the stronger source says.',
    'verify/attested-outside':
      '{about}: a source attests it for {date}, outside the dates between which it is in force. Please check both.',
    'verify/exclusion-one-sided':
      '{about}: it excludes {other}, which does not exclude it. Please state it on both sides.',
    'verify/lonely-cap':
      '{about}: a shared cap that {count} incentive(s) use. A cap on one alone belongs in its amount.',
    'verify/relation-of-one':
      '{about}: a relation that ties {count} incentive(s). Please name the others that it concerns.',
    'verify/choice-without-relation':
      '{about}: a source of it says “{words}”, and no relation ties it to another incentive. Please state which cannot be taken together, or say why the words do not concern it.',
    'verify/cap-can-bind':
      '{about}: its incentives state {total} in all, and the joint cap is {cap}. A total of them is held to the cap.',
    'verify/missing-translation':
      '{about}: the wording in {locale} is blank or not in that language[ ({found})]. Please write it.',
    'verify/idle-acknowledgement':
      '{about}: nothing is found that this acknowledgement ({code}) explains. Please drop it.',
  },
};
