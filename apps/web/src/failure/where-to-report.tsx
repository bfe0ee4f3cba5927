import { useWords } from '../words/use-words.ts';

/** To whom a report goes: nobody but the reader sends it. */
export const WhereToReport = () => {
  const { say } = useWords();
  const issues: string = import.meta.env.HUICE_ISSUES ?? '';
  return issues === '' ? say('report.to-host') : <a href={issues}>{say('report.to-issues')}</a>;
};
