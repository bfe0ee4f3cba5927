// Answers as programs are given them, the same bytes by every way: `@huice/engine/answers`.
export { answerJson } from './answer/answer-json.ts';
export { type CheckAnswer, checkAnswer } from './answer/check-answer.ts';
export {
  type FactsAnswer,
  factsAnswer,
  type IncentivesAnswer,
  incentivesAnswer,
  packHead,
  type SourcesAnswer,
  sourcesAnswer,
} from './answer/pack-answers.ts';
