import { pathText } from '@huice/engine';
import { describeIssue } from '@huice/engine/wording';
import { useEffect, useRef } from 'react';
import { useComplaint } from '../frame/complaints.ts';
import { type FileIssue, fileLimits } from './prospect-file.ts';
import { type ProspectSay, useProspectWords } from './words/prospect-words.ts';

interface RefusedFileProps {
  readonly name: string;
  readonly issues: readonly FileIssue[];
  readonly close: () => void;
}

/** As many as one can mend in one go. */
const listed = 10;

/** Why a file was not taken, and where in it. */
export const RefusedFile = ({ name, issues, close }: RefusedFileProps) => {
  const { say, locale } = useProspectWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useComplaint(true);
  return (
    <section className="prospects-file" aria-labelledby="refused-file-title">
      <h3 id="refused-file-title" ref={title} tabIndex={-1}>
        {say('import.refused', { name })}
      </h3>
      <ul>
        {issues.slice(0, listed).map((issue) => (
          <li key={`${issue.code} ${issue.path.join('.')}`}>{wording(issue, say, locale)}</li>
        ))}
      </ul>
      {issues.length <= listed ? null : <p>{say('import.more-issues', { n: issues.length - listed })}</p>}
      <button type="button" className="tool" onClick={close}>
        {say('notice.close')}
      </button>
    </section>
  );
};

const wording = (issue: FileIssue, say: ProspectSay, locale: Parameters<typeof describeIssue>[1]): string => {
  const { code, path } = issue;
  const at = { where: pathText(path) };
  switch (code) {
    case 'prospects/not-a-list':
      return say('import.not-a-list');
    case 'prospects/newer':
      return say('import.newer');
    case 'prospects/too-many':
      return say('import.too-many', { n: fileLimits.prospects });
    case 'prospects/repeated':
      return say('import.repeated', at);
    case 'prospects/wrong-shape':
      switch (path[2]) {
        case 'id':
          return say('import.wrong-id', at);
        case 'name':
          return say('import.wrong-name', at);
        case 'saved':
          return say('import.wrong-saved', at);
        case 'answers':
          return say('import.wrong-answers', at);
        case 'pitch':
          return say('import.wrong-pitch', at);
        default:
          return say('import.wrong-shape', at);
      }
    default:
      return describeIssue({ ...issue, code }, locale);
  }
};
