import { type Diagram, namedIn } from '../diagram/diagram.ts';
import type { Figured } from '../diagram/fact-space.ts';
import { Group } from '../diagram/group.ts';
import type { Possible } from '../diagram/residual.ts';
import { widthOf } from '../diagram/variables.ts';
import type { Citation } from '../language/citation.ts';
import type { Fact, Judgement } from '../language/fact.ts';
import { partsOf } from '../language/figures.ts';
import type { Pack } from '../language/pack.ts';
import { packDigest } from '../language/pack-json.ts';
import type { Term } from '../language/term.ts';
import { joinInto } from '../value/join-into.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { citationResolver } from './citations.ts';
import { CompiledIncentive } from './compiled-incentive.ts';
import { dayPlace } from './day-place.ts';
import { FactReader } from './fact-reader.ts';
import type { ResolvedCitation } from './report.ts';

/** What every question to a pack needs, made once per pack. */
export interface CompiledPack {
  readonly pack: Pack;
  /** Worked out when first asked: of a large pack it takes longer than the diagram does. */
  readonly digest: string;
  readonly diagram: Diagram;
  /** Terms among them, as the facts that they are named for. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  /** The levels that ask for several facts at once. */
  readonly groups: readonly { readonly level: number; readonly group: Group }[];
  /** Facts that terms connect, whether a condition compares them or not: for answers to terms. */
  readonly related: readonly Group[];
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly readers: ReadonlyMap<string, FactReader>;
  /** Of each fact and term, of each judgement behind a question mark, and of the day if ages are counted, in `Knowledge.answers`. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Whether what an incentive says depends on the day. */
  readonly hasVersions: boolean;
  /** In the order of their ids. */
  readonly incentives: readonly CompiledIncentive[];
  readonly incentiveById: ReadonlyMap<string, CompiledIncentive>;
  readonly resolve: (cites: readonly Citation[]) => readonly ResolvedCitation[];
  /** What is possible while nothing is known. */
  readonly anything: Possible;
}

export const compiledPack = (pack: Pack, diagram: Diagram): CompiledPack => {
  let digest: string | undefined;
  const { list } = diagram.variables;
  const resolve = citationResolver(pack);
  // A fact and a judgement may have the same id.
  const { figures, terms } = namedIn(pack);
  const hasAge = [...terms.values()].some(({ kind }) => kind === 'age');
  const judged = pack.judgements.map(({ id }) => `?${id}`);
  const names = [...figures.keys(), ...judged, ...(hasAge ? [dayPlace] : [])];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const related = relatedFacts(terms).map(
    (ids) =>
      new Group(
        ids.map((id) => figures.get(id) as Figured),
        [...terms.values()].filter(({ id }) => partsOf(id, terms).some((part) => ids.includes(part))),
        [],
      ),
  );
  const context = { pack, diagram, facts: figures, terms, placeOf, resolve };
  const incentives = sortedBy(pack.incentives, ({ id }) => id).map((one) => new CompiledIncentive(one, context));
  return {
    pack,
    get digest() {
      digest ??= packDigest(pack);
      return digest;
    },
    diagram,
    facts: figures,
    terms,
    groups: list.flatMap((variable, level) => (variable.kind === 'group' ? [{ level, group: variable.group }] : [])),
    related,
    judgements: byId(pack.judgements),
    readers: new Map([...figures.values()].map((fact, place) => [fact.id, new FactReader(fact, place, list)])),
    placeOf,
    hasVersions: pack.incentives.some(({ versions }) => versions !== undefined),
    incentives,
    incentiveById: byId(incentives),
    resolve,
    anything: list.map((variable) => new Uint8Array(widthOf(variable)).fill(1)),
  };
};

/** Facts in groups, as terms connect them. */
const relatedFacts = (terms: ReadonlyMap<string, Term>): readonly (readonly string[])[] => {
  const groups: Set<string>[] = [];
  for (const id of terms.keys()) joinInto(groups, partsOf(id, terms));
  return groups.map((group) => [...group].sort());
};

const byId = <Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((one) => [one.id, one]));
