import type { Fact, Locale } from '@huice/engine';
import { type Drafts, isAnswered } from '../../state/draft.ts';
import { draftText } from '../../state/draft-text.ts';
import { fromFragment } from '../../state/fragment.ts';
import { type Chosen, facetIds, nothingChosen } from '../list/facet.ts';

/** What stands on the page. */
export type View =
  | { readonly name: 'list' | 'sources' | 'changes' }
  | { readonly name: 'incentive' | 'source'; readonly id: string };

/** Everything that the library's address holds. */
export interface LibraryState {
  readonly view: View;
  /** What is searched for, as typed. */
  readonly find: string;
  readonly chosen: Chosen;
  /** The day as of which validity is judged; null for today, so that a kept link stays of the day. */
  readonly asOf: string | null;
  /** Null until the reader has chosen one. */
  readonly locale: Locale | null;
  /** The company's name that came with the link, or empty. */
  readonly company: string;
  /** Answers that came with the link; null when it holds none, and those kept in this browser count. */
  readonly drafts: Drafts | null;
}

/** The mark of the form's links: one address opens in both pages, and each drops what is the other's. */
const mark = 'v1?';

const viewKey = '@page';
const findKey = '@find';

export const libraryFragment = ({ view, find, chosen, asOf, locale, company, drafts }: LibraryState): string => {
  const pairs = [
    ...(view.name === 'list' ? [] : [[viewKey, 'id' in view ? `${view.name}/${view.id}` : view.name]]),
    ...(find === '' ? [] : [[findKey, find]]),
    ...facetIds.filter((id) => chosen[id].length > 0).map((id) => [`@${id}`, chosen[id].join(',')]),
    ...(asOf === null ? [] : [['@as-of', asOf]]),
    ...(locale === null ? [] : [['@lang', locale]]),
    ...(company === '' ? [] : [['@name', company]]),
    ...Object.entries(drafts ?? {})
      .filter(([, draft]) => isAnswered(draft))
      .map(([id, draft]) => [id, draftText(draft)]),
  ];
  return `#${mark}${pairs.map(([key, text]) => `${plain(key)}=${plain(text)}`).join('&')}`;
};

/** Whatever the address holds, a state: what cannot be read is left out. */
export const libraryState = (fragment: string, facts: readonly Fact[]): LibraryState => {
  const form = fromFragment(fragment, facts);
  const text = fragment.replace(/^#/, '');
  const pairs = new URLSearchParams(text.startsWith(mark) ? text.slice(mark.length) : '');
  const chosen = Object.fromEntries(
    facetIds.map((id) => [id, (pairs.get(`@${id}`) ?? '').split(',').filter((one) => one !== '')]),
  );
  const isSaid = form !== null && Object.values(form.drafts).some(isAnswered);
  return {
    view: viewOf(pairs.get(viewKey) ?? ''),
    find: (pairs.get(findKey) ?? '').slice(0, 200),
    chosen: { ...nothingChosen, ...chosen },
    asOf: form?.asOf ?? null,
    locale: form?.locale ?? null,
    company: form?.company ?? '',
    drafts: isSaid ? form.drafts : null,
  };
};

const viewOf = (text: string): View => {
  const [, name, id] = /^(incentive|source)\/(.+)$/.exec(text) ?? [];
  if (name !== undefined && id !== undefined) return { name: name as 'incentive' | 'source', id };
  return { name: text === 'sources' || text === 'changes' ? text : 'list' };
};

/** Encoded as little as a fragment needs, so that a link stays readable. */
const plain = (text = ''): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|3F|40|7E)/g, (code) => decodeURIComponent(code));
