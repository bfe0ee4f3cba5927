import type { Clause, Fact, Incentive, Judgement, Pack, SharedCap, SourceDocument, Validity } from '@huice/engine';
import type { LibraryMessageId } from '../words/library-words.ts';

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What can change about each part of a pack, by the name that the language of rules gives it. */
interface FieldsOf {
  readonly incentive: Exclude<keyof Incentive, 'id' | 'condition' | 'validity'>;
  readonly validity: keyof Validity;
  readonly fact: Exclude<KeysOf<Fact>, 'id'>;
  readonly judgement: Exclude<keyof Judgement, 'id'>;
  readonly sharedCap: Exclude<keyof SharedCap, 'id'>;
  readonly document: Exclude<keyof SourceDocument, 'id'>;
  readonly clause: Exclude<keyof Clause, 'id'>;
  readonly pack: 'id' | 'title' | 'groups' | Extract<keyof Pack, 'acknowledgements'>;
}

export type Subject = keyof FieldsOf;

/** What each is called on the page. A field that the language gains and that has no name here is a type error. */
const labels: { readonly [Of in Subject]: Readonly<Record<FieldsOf[Of], LibraryMessageId>> } = {
  incentive: {
    title: 'found.title',
    summary: 'found.summary',
    place: 'facet.place',
    instrument: 'facet.instrument',
    amount: 'item.amount',
    payout: 'item.payout',
    authority: 'item.authority',
    contact: 'item.contact',
    how: 'item.how',
    versions: 'item.versions',
    reviewBy: 'item.review-by',
    excludes: 'item.excludes',
    sharedCaps: 'item.shared-cap',
    openPoints: 'found.open-point',
    conflicts: 'cited.conflict',
  },
  validity: {
    from: 'change.from',
    until: 'change.until',
    repealed: 'change.repealed',
    attested: 'change.attested',
    openEnded: 'change.open-ended',
  },
  fact: {
    kind: 'change.kind',
    group: 'change.group',
    label: 'change.label',
    question: 'change.question',
    why: 'change.why',
    whereFound: 'change.where-found',
    mutability: 'change.mutability',
    options: 'change.options',
    ordered: 'change.ordered',
    minimum: 'change.minimum',
    maximum: 'change.maximum',
    unit: 'change.unit',
    whole: 'change.whole',
    rare: 'change.rare',
    origin: 'change.origin',
  },
  judgement: { label: 'change.label', reason: 'change.reason', decidedBy: 'change.decided-by' },
  sharedCap: { value: 'item.shared-cap', label: 'change.label', cites: 'change.passages' },
  document: {
    title: 'record.title',
    english: 'change.english',
    issuer: 'record.issuer',
    author: 'record.author',
    documentNumber: 'record.number',
    date: 'record.date',
    dateInference: 'change.date-inference',
    genre: 'record.genre',
    script: 'record.script',
    grade: 'record.grade',
    url: 'record.url',
    digest: 'record.digest',
    characters: 'record.characters',
    caution: 'record.caution',
  },
  clause: {
    document: 'found.document',
    quote: 'found.quote',
    english: 'change.english',
    offset: 'change.offset',
    place: 'change.place',
    grade: 'record.grade',
    note: 'change.note',
  },
  pack: {
    id: 'found.id',
    title: 'found.title',
    groups: 'change.groups',
    acknowledgements: 'change.acknowledgements',
  },
};

/** `options.ai.en` is about the options; what the comparison could name beyond the language would show its own name. */
export const fieldLabel = (subject: Subject, field: string): LibraryMessageId | null => {
  const [code = ''] = /^[A-Za-z]+/.exec(field) ?? [];
  const known: Readonly<Record<string, LibraryMessageId>> = labels[subject];
  return Object.hasOwn(known, code) ? (known[code] ?? null) : null;
};
