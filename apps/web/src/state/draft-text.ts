import { type Fact, unreachable } from '@huice/engine';
import { type Draft, emptyDraft, type FigureDraft, type PicksDraft, unsure } from './draft.ts';

/**
 * A draft as one short text, for links and storage:
 * `quzhou`, `true`, `?` · `ai,big-data`, `-` (none of them), `ai,?` (and perhaps others) · `1.2亿`, `~1000万~2亿` (a range).
 */
export const draftText = (draft: Draft): string => {
  if (typeof draft === 'string') return draft;
  if ('picked' in draft)
    return [...draft.picked, ...(draft.none ? ['-'] : []), ...(draft.unsure ? [unsure] : [])].join(',');
  if (draft.unsure) return unsure;
  if (draft.mode === 'range')
    return draft.min === '' && draft.max === '' ? '' : `~${draft.min.replaceAll('~', ' ')}~${draft.max}`;
  return /^[?~=]/.test(draft.exact) ? `=${draft.exact}` : draft.exact;
};

/**
 * Reads it back. What the fact does not offer (an option since dropped) is left out, and what is left of a list is then part of
 * the answer and not all of it; typed text is kept as it was.
 */
export const readDraft = (fact: Fact, text: string): Draft => {
  switch (fact.kind) {
    case 'boolean':
      return ['true', 'false', unsure].includes(text) ? text : '';
    case 'choice':
      return text === unsure || fact.options.some(({ id }) => id === text) ? text : '';
    case 'choices':
      return readPicks(
        fact.options.map(({ id }) => id),
        text.split(','),
      );
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return readFigure(emptyDraft(fact) as FigureDraft, text.slice(0, 200));
    default:
      return unreachable(fact);
  }
};

const readPicks = (offered: readonly string[], tokens: readonly string[]): PicksDraft => {
  const picked = offered.filter((id) => tokens.includes(id));
  const isWhole = tokens.every((token) => token === '-' || token === unsure || offered.includes(token));
  return {
    picked,
    none: isWhole && picked.length === 0 && tokens.includes('-'),
    unsure: tokens.includes(unsure) || (!isWhole && picked.length > 0),
  };
};

const readFigure = (empty: FigureDraft, text: string): FigureDraft => {
  if (text === unsure) return { ...empty, unsure: true };
  if (text.startsWith('=')) return { ...empty, exact: text.slice(1) };
  if (!text.startsWith('~')) return { ...empty, exact: text };
  const [min = '', ...max] = text.slice(1).split('~');
  return { ...empty, mode: 'range', min, max: max.join('~') };
};
