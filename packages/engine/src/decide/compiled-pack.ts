import { type Compiled, type Diagram, namedIn } from '../diagram/diagram.ts';
import type { Possible } from '../diagram/residual.ts';
import { widthOf } from '../diagram/variables.ts';
import type { Citation } from '../language/citation.ts';
import type { Fact, Judgement } from '../language/fact.ts';
import type { Pack } from '../language/pack.ts';
import { packDigest } from '../language/pack-json.ts';
import { sortedBy } from '../value/sorted-by.ts';
import { citationResolver } from './citations.ts';
import { CompiledIncentive } from './compiled-incentive.ts';
import { FactReader } from './fact-reader.ts';
import type { ResolvedCitation } from './report.ts';

/** What every question to a pack needs, made once per pack. */
export interface CompiledPack {
  readonly pack: Pack;
  /** Worked out when first asked: of a large pack it takes longer than the diagram does. */
  readonly digest: string;
  readonly diagram: Diagram;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly readers: ReadonlyMap<string, FactReader>;
  /** Of each fact, and of each judgement behind a question mark, in `Knowledge.answers`. */
  readonly placeOf: ReadonlyMap<string, number>;
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
  const names = [...pack.facts.map(({ id }) => id), ...pack.judgements.map(({ id }) => `?${id}`)];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const { figures: facts, terms } = namedIn(pack);
  const incentives = sortedBy(pack.incentives, ({ id }) => id).map(
    (one) => new CompiledIncentive(one, diagram.roots.get(one.id) as Compiled, placeOf, resolve, { facts, terms, diagram }),
  );
  return {
    pack,
    get digest() {
      digest ??= packDigest(pack);
      return digest;
    },
    diagram,
    facts: byId(pack.facts),
    judgements: byId(pack.judgements),
    readers: new Map(pack.facts.map((fact, place) => [fact.id, new FactReader(fact, place, list)])),
    placeOf,
    incentives,
    incentiveById: byId(incentives),
    resolve,
    anything: list.map((variable) => new Uint8Array(widthOf(variable)).fill(1)),
  };
};

const byId = <Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((one) => [one.id, one]));
