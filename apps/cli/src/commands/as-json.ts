export { answerJson as asJson } from '@huice/engine/answers';
