import type { Pair } from '../state/link-check.ts';

/** The views that the library leads to from everywhere. */
export type ListedView = 'list' | 'ending' | 'sources' | 'changes';

/** What stands on the page of the library. */
export type View = { readonly name: ListedView } | { readonly name: 'incentive' | 'source'; readonly id: string };

const viewKey = '@page';

/** What the library's address says of it: `@page=incentive/quzhou/unicorn-ipo-award`; nothing of the list, with which it opens. */
export const viewPairs = (view: View): readonly Pair[] =>
  view.name === 'list' ? [] : [[viewKey, 'id' in view ? `${view.name}/${view.id}` : view.name]];

/** The list, where the address names nothing else. */
export const viewFrom = (pairs: URLSearchParams): View => {
  const text = pairs.get(viewKey) ?? '';
  const [, name, id] = /^(incentive|source)\/(.+)$/.exec(text) ?? [];
  if (name !== undefined && id !== undefined) return { name: name as 'incentive' | 'source', id };
  return { name: /^(ending|sources|changes)$/.test(text) ? (text as ListedView) : 'list' };
};
