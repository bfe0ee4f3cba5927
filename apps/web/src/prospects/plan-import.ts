import { newProspectId, type Prospect, sameAnswers, samePitch } from './prospect.ts';

/** What a file would change, before anything is changed. */
export interface ImportPlan {
  readonly added: readonly Prospect[];
  /** Here already, with the same name and answers. */
  readonly same: number;
  /** Here under the same id with another name or other answers. */
  readonly differing: readonly { readonly mine: Prospect; readonly theirs: Prospect }[];
}

/** What becomes of those that differ: both stay (the file's as a copy), the file's replace mine, or mine stay. */
export type OnDiffering = 'both' | 'theirs' | 'mine';

export const planImport = (present: readonly Prospect[], incoming: readonly Prospect[]): ImportPlan => {
  const here = new Map(present.map((one) => [one.id, one]));
  const found = incoming.flatMap((theirs) => {
    const mine = here.get(theirs.id);
    return mine === undefined ? [] : [{ mine, theirs }];
  });
  const differing = found.filter(
    ({ mine, theirs }) =>
      mine.name !== theirs.name || !sameAnswers(mine.answers, theirs.answers) || !samePitch(mine.pitch, theirs.pitch),
  );
  return {
    added: incoming.filter(({ id }) => !here.has(id)),
    same: found.length - differing.length,
    differing,
  };
};

/** What is then written. */
export const importedProspects = ({ added, differing }: ImportPlan, on: OnDiffering): readonly Prospect[] => {
  if (on === 'mine') return added;
  return [...added, ...differing.map(({ theirs }) => (on === 'both' ? { ...theirs, id: newProspectId() } : theirs))];
};
