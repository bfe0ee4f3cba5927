import { type JsonSchema, packJsonSchema } from '@huice/engine/review';

/** A JSON Schema of the engine, from which the written form follows. */
export type Form = JsonSchema;

const root = packJsonSchema();

/** The engine's own schema of a pack: what is written is read by it, so that the two cannot part. */
export const packForm: Form = root;

/** What a `$ref` leads to. */
export const resolved = (form: Form): Form => {
  const { $ref: ref } = form;
  return typeof ref === 'string' ? (defs[ref.replace('#/$defs/', '')] as Form) : form;
};

const defs = (root['$defs'] ?? {}) as Readonly<Record<string, Form>>;

export const propertiesOf = (form: Form): Readonly<Record<string, Form>> =>
  (form['properties'] ?? {}) as Readonly<Record<string, Form>>;

export const requiredOf = (form: Form): readonly string[] => (form['required'] ?? []) as readonly string[];

export const alternativesOf = (form: Form): readonly Form[] | undefined =>
  (form['oneOf'] ?? form['anyOf']) as readonly Form[] | undefined;

/** The kinds that one alternative of a union stands for. */
export const kindsOf = (form: Form): readonly string[] => {
  const kind = propertiesOf(form)['kind'];
  if (kind === undefined) return [];
  return 'const' in kind ? [kind['const'] as string] : ((kind['enum'] ?? []) as readonly string[]);
};

/** The lists of a pack, by the name of the key. */
export const packLists: readonly string[] = Object.entries(propertiesOf(root)).flatMap(([name, { type }]) =>
  type === 'array' ? [name] : [],
);

export const formOf = (list: string): Form => (propertiesOf(root)[list] as Form)['items'] as Form;

/** `whereFound` is written `where-found`. */
export const written = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const decimalPattern = propertiesOf(formOf('sharedCaps'))['value']?.['pattern'];

/** What may be written in short, by what the engine has in its place. */
export type Role =
  | 'text'
  | 'citations'
  | 'condition'
  | 'amount'
  | 'figure'
  | 'base'
  | 'pays'
  | 'step'
  /** Things with an id, in a row: they may be written as a mapping by id. */
  | 'by-id';

export const roleOf = (form: Form): Role | undefined => {
  if (!roles.has(form)) roles.set(form, findRole(form));
  return roles.get(form);
};

const roles = new WeakMap<Form, Role | undefined>();

const findRole = (form: Form): Role | undefined => {
  const has = (of: Form, ...names: readonly string[]) => names.every((name) => name in propertiesOf(of));
  const kinds = alternativesOf(form)?.flatMap((one) => kindsOf(resolved(one))) ?? [];
  if (has(form, 'zh-Hans', 'zh-Hant', 'en')) return 'text';
  if (kinds.includes('at-least-n')) return 'condition';
  if (kinds.includes('per-unit')) return 'amount';
  if (form['type'] === 'string') return form['pattern'] === decimalPattern ? 'figure' : undefined;
  const [first, second] = alternativesOf(form) ?? [];
  if (first && second && has(first, 'fact') && has(second, 'described')) return 'base';
  if (first && second && has(first, 'value') && has(second, 'rate')) return 'pays';
  if (has(form, 'from', 'pays')) return 'step';
  if (form['type'] !== 'array') return undefined;
  const items = resolved(form['items'] as Form);
  const [item = items] = alternativesOf(items) ?? [];
  if (has(item, 'clause')) return 'citations';
  return has(item, 'id') ? 'by-id' : undefined;
};
