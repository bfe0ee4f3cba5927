import { nearestName } from '@huice/engine';
import { type Fault, fault } from '../fault.ts';
import { entry, type MapNode, mapOf, type Node, type Place, scalar, textOf, valueAt, without } from '../yaml/node.ts';
import { amountOf } from './amount-form.ts';
import { byIdList } from './by-id-form.ts';
import { citationsOf, type InlineClauses } from './citations-form.ts';
import { conditionOf } from './condition-form.ts';
import type { English } from './english.ts';
import { isShare } from './figure.ts';
import type { Known } from './known.ts';
import type { Origins } from './origins.ts';
import {
  alternativesOf,
  type Form,
  kindsOf,
  propertiesOf,
  requiredOf,
  resolved,
  roleOf,
  written,
} from './pack-form.ts';
import { placeholder } from './placeholder.ts';
import { plainData } from './plain-data.ts';
import { figureOf, lengthFault, notOneOf, outOfBounds, type ScalarRead, scalarOf } from './scalar-form.ts';
import type { Unfolded } from './short-form.ts';
import { type ToHant, textOfHans, wordingsOf } from './text-form.ts';
import { unknownFact } from './unknown-fact.ts';
import { type WantedType, wrongType } from './wrong-type.ts';

export interface FormContext {
  readonly figures: ReadonlyMap<string, Known>;
  readonly clauses: InlineClauses;
  readonly toHant: ToHant;
  readonly english: English;
  readonly origins: Origins;
  readonly faults: Fault[];
  /** Texts whose English is the Chinese. */
  readonly chineseOnly: WeakSet<object>;
  /** Ids of what could not be read: that it is not what it should be is no news where it is named. */
  readonly unread: Set<string>;
}

interface Read {
  readonly value: unknown;
  readonly isFaulty: boolean;
}

/**
 * Reads what is written as the engine's own schema has it, short forms unfolded. Tells every mistake in its place, and goes on
 * with a placeholder. `inherited` are citations of a condition or an amount around it, for parts that have none of their own.
 */
export class FormReader {
  readonly #context: FormContext;

  constructor(context: FormContext) {
    this.#context = context;
  }

  read(of: Form, node: Node, inherited?: Node): Read {
    const form = resolved(of);
    const { figures, clauses } = this.#context;
    switch (roleOf(form)) {
      case 'text':
        return this.#text(form, node);
      case 'citations':
        return this.#array(form, citationsOf(node, clauses), undefined);
      case 'condition':
        return this.#unfolded(form, node, conditionOf(node, figures), inherited);
      case 'amount':
        return this.#unfolded(form, node, amountOf(node), inherited);
      case 'base':
        return this.#base(form, node);
      case 'pays': {
        const text = textOf(node);
        const key = text !== undefined && isShare(text) ? 'rate' : 'value';
        return this.#union(form, text === undefined ? node : mapOf(node.at, [entry(key, node)]), inherited);
      }
      case 'step':
        return this.#object(form, stepOf(node), inherited);
      case 'by-id':
        return this.#array(form, byIdList(node, itemOf(form)), inherited);
      case 'figure':
        return this.#scalar(form, figureOf(node));
      default:
        return this.#plain(form, node, inherited);
    }
  }

  #plain(form: Form, node: Node, inherited: Node | undefined): Read {
    if (alternativesOf(form) !== undefined) return this.#union(form, node, inherited);
    if (form['type'] === 'object') return this.#object(form, node, inherited);
    if (form['type'] === 'array') return this.#array(form, node, inherited);
    const isAnything = form['type'] === undefined && !('const' in form);
    return isAnything ? well(plainData(node)) : this.#scalar(form, scalarOf(form, node));
  }

  #scalar(form: Form, read: ScalarRead): Read {
    return 'fault' in read ? this.#unread(form, read.fault) : well(read.value);
  }

  #unread(form: Form, ...faults: readonly Fault[]): Read {
    this.#context.faults.push(...faults);
    return { value: placeholder(form), isFaulty: true };
  }

  #wrongType(form: Form, node: Node, wanted: WantedType): Read {
    return this.#unread(form, wrongType(node, wanted));
  }

  #text(form: Form, node: Node): Read {
    const wordings = wordingsOf(node);
    const hans = wordings?.get('zh-Hans');
    if (wordings === undefined) return this.#wrongType(form, node, 'text');
    if (hans === undefined)
      return this.#unread(form, fault('form/missing-key', node.at, 'zh-Hans', 'nothing', { key: 'zh-Hans' }));
    const { origins, toHant, english, chineseOnly } = this.#context;
    const translated = wordings.has('en') ? undefined : english.of(hans, node.at);
    const value = {
      ...textOfHans(hans, toHant),
      ...(translated === undefined ? {} : { en: translated.text }),
      ...Object.fromEntries(wordings),
    };
    origins.record(value, node.at);
    if (node.kind === 'map')
      for (const { key, value: at } of node.entries) origins.slot(value, key, { at: at.at, isFaulty: false });
    if (translated !== undefined) origins.slot(value, 'en', { at: translated.at, isFaulty: false });
    else if (!wordings.has('en')) chineseOnly.add(value);
    const bounds = propertiesOf(form)['zh-Hans'] as Form;
    const wrong =
      lengthFault(bounds, [...wordings.values()], node.at) ??
      (translated && lengthFault(bounds, [translated.text], translated.at));
    return wrong === undefined ? well(value) : this.#unread(form, wrong);
  }

  #unfolded(form: Form, node: Node, unfolded: Unfolded, inherited: Node | undefined): Read {
    if ('fault' in unfolded) return this.#unread(form, unfolded.fault);
    if ('quiet' in unfolded) return this.#unread(form);
    return this.#union(form, unfolded.node, valueAt(node, 'cites') ?? inherited, true);
  }

  /** The alternative of this kind; or the one whose keys are there. */
  #union(form: Form, node: Node, inherited: Node | undefined, handsDown = false): Read {
    const all = (alternativesOf(form) ?? []).map(resolved);
    const kinds = all.flatMap(kindsOf);
    if (node.kind !== 'map') return this.#wrongType(form, node, 'map');
    if (kinds.length === 0) {
      const found = all.find((one) =>
        requiredOf(one).every((key) => node.entries.some((held) => held.key === written(key))),
      );
      return found === undefined
        ? this.#unread(form, notOneOf(node, all.flatMap(requiredOf)))
        : this.#object(found, node, inherited);
    }
    const kind = valueAt(node, 'kind');
    const id = textOf(valueAt(node, 'id'));
    if (kind === undefined) {
      if (id !== undefined) this.#context.unread.add(id);
      const params = { key: 'kind', known: kinds.join(', ') };
      return this.#unread(form, fault('form/missing-key', node.at, 'kind', 'nothing', params));
    }
    const chosen = all.find((one) => kindsOf(one).includes(textOf(kind) ?? ''));
    if (chosen === undefined) {
      if (id !== undefined) this.#context.unread.add(id);
      return this.#unread(form, notOneOf(kind, kinds));
    }
    return this.#object(chosen, handsDown ? citing(chosen, node, inherited) : node, inherited);
  }

  #object(form: Form, node: Node, inherited: Node | undefined): Read {
    if (node.kind !== 'map') return this.#wrongType(form, node, 'map');
    const properties = propertiesOf(form);
    const rest = form['additionalProperties'];
    const keys = new Map(Object.keys(properties).map((key) => [written(key), key]));
    const value: Record<string, unknown> = {};
    this.#context.origins.record(value, node.at);
    for (const held of node.entries) {
      const key = keys.get(held.key) ?? held.key;
      const inner = properties[key] ?? (typeof rest === 'object' ? (rest as Form) : undefined);
      if (inner === undefined) this.#unknownKey(held.key, held.keyAt, keys.keys());
      else this.#put(value, key, this.read(inner, held.value, inherited), held.value.at);
    }
    for (const key of requiredOf(form)) {
      if (key in value) continue;
      const params = { key: written(key) };
      this.#put(
        value,
        key,
        this.#unread(properties[key] as Form, fault('form/missing-key', node.at, written(key), 'nothing', params)),
        node.at,
      );
    }
    return well(value);
  }

  #put(value: Record<string | number, unknown> | unknown[], key: string | number, read: Read, at: Place): void {
    (value as Record<string | number, unknown>)[key] = read.value;
    this.#context.origins.slot(value, key, { at, isFaulty: read.isFaulty });
  }

  #unknownKey(key: string, at: Place, known: Iterable<string>): void {
    const names = [...known];
    this.#context.faults.push(
      fault('form/unknown-key', at, 'a key of the language', JSON.stringify(key), {
        found: key,
        near: nearestName(key, names),
        known: names.join(', '),
      }),
    );
  }

  #array(form: Form, node: Node, inherited: Node | undefined): Read {
    if (node.kind !== 'list') return this.#wrongType(form, node, 'list');
    const [least, most] = [Number(form['minItems'] ?? 0), Number(form['maxItems'] ?? Number.POSITIVE_INFINITY)];
    const { length } = node.items;
    if (length < least || length > most) {
      return this.#unread(form, outOfBounds(node.at, least, most, length));
    }
    const value: unknown[] = [];
    this.#context.origins.record(value, node.at);
    node.items.forEach((item, index) => {
      this.#put(value, index, this.read(itemOf(form), item, inherited), item.at);
    });
    return well(value);
  }

  #base(form: Form, node: Node): Read {
    const name = textOf(node);
    if (name === undefined) return this.#union(form, node, undefined);
    const { figures } = this.#context;
    return figures.has(name)
      ? this.#union(form, mapOf(node.at, [entry('fact', node)]), undefined)
      : this.#unread(form, unknownFact(name, node.at, figures.keys()));
  }
}

const well = (value: unknown): Read => ({ value, isFaulty: false });

const itemOf = (form: Form): Form => resolved(form['items'] as Form);

/** With the citations around it where it wants some and has none; without them where it has no place for them. */
const citing = (form: Form, node: MapNode, cites: Node | undefined): MapNode => {
  const others = without(node, 'cites');
  const takes = 'cites' in propertiesOf(form);
  return mapOf(node.at, takes && cites !== undefined ? [...others, entry('cites', cites)] : others);
};

/** `above: 1亿` is a step that begins past it. */
const stepOf = (node: Node): Node => {
  const above = node.kind === 'map' ? node.entries.find(({ key }) => key === 'above') : undefined;
  if (node.kind !== 'map' || above === undefined || textOf(above.value) === undefined) return node;
  return mapOf(node.at, [
    entry('from', above.value, above.keyAt),
    entry('above', scalar(true, above.value.at), above.keyAt),
    ...without(node, 'above'),
  ]);
};
