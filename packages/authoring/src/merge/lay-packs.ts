import { type ChoiceFact, type Fact, type Issue, type Option, type Pack, pathText } from '@huice/engine';
import { type Fault, fault } from '../fault.ts';
import type { Origins } from '../form/origins.ts';
import { firstDifference } from './first-difference.ts';
import { namespaced } from './namespaced.ts';

/** In which lists one id with one content is one thing, by what a person calls it. */
const shared = {
  documents: 'document',
  clauses: 'clause',
  groups: 'group',
  facts: 'fact',
  terms: 'term',
  definitions: 'definition',
  judgements: 'judgement',
  relations: 'relation',
  sharedCaps: 'shared cap',
  incentives: 'incentive',
} as const;

type ListName = keyof typeof shared;

interface Entry {
  readonly id: string;
}

interface Laid<T> {
  readonly one: T;
  readonly pack: Pack;
  readonly path: Issue['path'];
}

/** What the whole is called; that of its last pack unless it is said. */
export type Head = Pick<Pack, 'id' | 'version' | 'title'>;

export const joinedHead = (packs: readonly Pack[]): Head => {
  const [last] = packs.slice(-1) as [Pack];
  if (packs.length === 1) return { id: last.id, version: last.version, title: last.title };
  const titles = (locale: 'zh-Hans' | 'zh-Hant' | 'en') => packs.map(({ title }) => title[locale]).join(' · ');
  return {
    id: packs
      .map(({ id }) => id)
      .join(':')
      .slice(0, 120)
      .replace(/[^A-Za-z0-9]$/, ''),
    version: last.version,
    title: { 'zh-Hans': titles('zh-Hans'), 'zh-Hant': titles('zh-Hant'), en: titles('en') },
  };
};

/**
 * Packs laid one on another, the lowest first: what has one id and one content is one, options of one choice are united, incentives
 * stand under the id of their pack. What disagrees is told with both places, and the first of the two is kept.
 */
export const layPacks = (
  packs: readonly Pack[],
  head: Head,
  origins: Origins,
): { readonly pack: Pack; readonly faults: readonly Fault[] } => {
  const layers = packs.length === 1 ? packs : packs.map((pack) => namespaced(pack, origins));
  const laying = new Laying(layers, origins);
  const [first] = layers as [Pack];
  const lists = Object.fromEntries(
    (Object.keys(shared) as ListName[]).flatMap((list) => {
      const all = laying.list(list);
      const isNeeded = layers.some((pack) => pack[list] !== undefined);
      return isNeeded ? [[list, all]] : [];
    }),
  );
  const acknowledgements = laying.acknowledgements();
  const pack = {
    format: first.format,
    ...head,
    ...lists,
    ...(acknowledgements.length === 0 ? {} : { acknowledgements }),
  } as unknown as Pack;
  return { pack, faults: laying.faults };
};

class Laying {
  readonly faults: Fault[] = [];
  readonly #layers: readonly Pack[];
  readonly #origins: Origins;

  constructor(layers: readonly Pack[], origins: Origins) {
    this.#layers = layers;
    this.#origins = origins;
  }

  list(name: ListName): readonly Entry[] {
    const laid = new Map<string, Laid<Entry>>();
    const all: Entry[] = [];
    for (const pack of this.#layers) {
      const list = (pack[name] ?? []) as readonly Entry[];
      for (const [index, one] of list.entries()) {
        const next = { one, pack, path: [name, index] };
        const before = laid.get(one.id);
        // Twice in one pack is for the engine to tell.
        if (before === undefined || before.pack === pack) this.#origins.moved(all, all.push(one) - 1, list, index);
        else {
          const united = this.#united(before, next, shared[name]);
          all[all.indexOf(before.one)] = united;
          laid.set(one.id, { ...before, one: united });
        }
        if (before === undefined) laid.set(one.id, next);
      }
    }
    return all;
  }

  acknowledgements(): NonNullable<Pack['acknowledgements']> {
    const all = this.#layers.flatMap((pack) => pack.acknowledgements ?? []);
    const seen = new Set<string>();
    return all.filter(({ code, about }) => seen.size < seen.add(`${code} ${about}`).size);
  }

  #united(before: Laid<Entry>, next: Laid<Entry>, what: string): Entry {
    if (!isChoice(before.one) || !isChoice(next.one)) {
      this.#compare(before, next, before.one, next.one, what);
      return before.one;
    }
    const { options: these, ...first } = before.one;
    const { options: those, ...second } = next.one;
    this.#compare(before, next, first, second, what);
    const options = [...these, ...those.filter((option) => this.#isNew(option, these, before, next))];
    const united: ChoiceFact = { ...(first as Omit<ChoiceFact, 'options'>), options };
    this.#origins.copied(united, before.one);
    return united;
  }

  #isNew(option: Option, these: readonly Option[], before: Laid<Entry>, next: Laid<Entry>): boolean {
    const same = these.find(({ id }) => id === option.id);
    if (same !== undefined) this.#compare(before, next, same, option, 'option', ['options']);
    return same === undefined;
  }

  #compare(
    before: Laid<Entry>,
    next: Laid<Entry>,
    a: object,
    b: object,
    what: string,
    below: Issue['path'] = [],
  ): void {
    const differs = firstDifference(a, b);
    if (differs === undefined) return;
    const place = (of: object, laid: Laid<Entry>) =>
      this.#origins.find({ of }, ['of', ...differs]).at ?? this.#origins.find(laid.pack, laid.path).at;
    const also = place(a, before);
    const id = (a as Partial<Entry>).id ?? before.one.id;
    this.faults.push({
      ...fault('merge/disagrees', place(b, next), `the ${what} ${id} as ${before.pack.id} has it`, 'another', {
        what,
        id,
        at: pathText([...below, ...differs]),
        first: before.pack.id,
        second: next.pack.id,
        where: also === undefined ? undefined : `${also.file}:${also.line}:${also.column}`,
      }),
      path: next.path,
      ...(also === undefined ? {} : { also }),
    });
  }
}

const isChoice = (one: Entry): one is ChoiceFact =>
  'options' in one && ['choice', 'choices'].includes((one as Fact).kind);
