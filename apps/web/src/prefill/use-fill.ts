import { useFormContext } from 'react-hook-form';
import { useAnswerStore } from '../state/checked-answers.tsx';
import { longestName } from '../state/company-name.ts';
import { type Draft, emptyDraft } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { fieldName } from '../state/field-name.ts';
import type { Filled } from './filled.ts';
import type { Line } from './understood.ts';

/** Whether there is something in a line to fill in. */
export const isFillable = ({ understood: { kind } }: Line): boolean => kind === 'answer' || kind === 'name';

/** Gives the answers of these lines as if they were typed. */
export const useFill = (): ((lines: readonly Line[]) => Filled) => {
  const { setValue, getValues, clearErrors } = useFormContext<Record<string, Draft>>();
  const store = useAnswerStore();
  const put = (id: string, draft: Draft) => {
    setValue(fieldName(id), draft, { shouldDirty: true });
    clearErrors(fieldName(id));
  };
  return (lines) => {
    const before = store.answers;
    const named = lines.flatMap(({ understood }) => (understood.kind === 'name' ? understood.company : []));
    const given = lines.flatMap(({ fact, understood }) =>
      fact !== null && understood.kind === 'answer' ? [{ fact, draft: understood.draft }] : [],
    );
    const company = named[0]?.slice(0, longestName);
    if (company !== undefined) store.dispatch({ type: 'named', company });
    for (const { fact, draft } of given) put(fact.id, draft);
    return {
      isNamed: company !== undefined,
      facts: given.map(({ fact }) => fact),
      takeBack: () => {
        if (company !== undefined && store.answers.company === company)
          store.dispatch({ type: 'named', company: before.company });
        for (const { fact, draft } of given)
          if (draftText(getValues(fieldName(fact.id))) === draftText(draft))
            put(fact.id, before.drafts[fact.id] ?? emptyDraft(fact));
      },
    };
  };
};
