import type { FormReader } from '../form/form-reader.ts';
import { type Form, formOf, propertiesOf } from '../form/pack-form.ts';
import { entry, mapOf, type Node, type Place, textOf, without } from '../yaml/node.ts';

const statuses = ['eligible', 'conditional', 'undetermined', 'ineligible'] as const;
const validities = ['in-force', 'not-yet', 'ended', 'unconfirmed'] as const;

/** 案例: a company, a day, and what must come out. What is not written is not looked at. */
export interface PackCase {
  readonly incentive: string;
  readonly name: string;
  readonly asOf: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly attested?: Readonly<Record<string, boolean>>;
  readonly status: (typeof statuses)[number];
  readonly amount?: { readonly min?: string; readonly max?: string };
  readonly validity?: (typeof validities)[number];
  readonly at: Place;
}

const figure = propertiesOf(formOf('sharedCaps'))['value'] as Form;

/** How a case is written, as a schema like those of the engine. */
export const caseForm: Form = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 200 },
    asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    profile: { type: 'object', properties: {}, additionalProperties: {} },
    attested: { type: 'object', properties: {}, additionalProperties: { type: 'boolean' } },
    status: { type: 'string', enum: [...statuses] },
    amount: { type: 'object', properties: { min: figure, max: figure }, additionalProperties: false },
    validity: { type: 'string', enum: [...validities] },
  },
  required: ['name', 'asOf', 'profile', 'status'],
  additionalProperties: false,
};

const casesForm: Form = { type: 'array', items: caseForm };

/** The cases beside one incentive; what cannot be read is told by the reader. */
export const readCases = (incentive: string, node: Node, reader: FormReader): readonly PackCase[] => {
  const items = node.kind === 'list' ? node.items : [];
  const list = node.kind === 'list' ? { ...node, items: items.map(withBothEnds) } : node;
  const read = reader.read(casesForm, list).value as readonly Omit<PackCase, 'incentive' | 'at'>[];
  return read.map((one, index) => ({ ...one, incentive, at: items[index]?.at ?? node.at }));
};

/** `amount: 20万` is that figure and no other. */
const withBothEnds = (node: Node): Node => {
  const amount = node.kind === 'map' ? node.entries.find(({ key }) => key === 'amount') : undefined;
  if (node.kind !== 'map' || amount === undefined || textOf(amount.value) === undefined) return node;
  const ends = mapOf(amount.value.at, [entry('min', amount.value), entry('max', amount.value)]);
  return mapOf(node.at, [...without(node, 'amount'), entry('amount', ends, amount.keyAt)]);
};
