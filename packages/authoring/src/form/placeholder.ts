import { alternativesOf, type Form, propertiesOf, requiredOf, resolved, roleOf } from './pack-form.ts';

/**
 * Something of the right shape in place of what could not be read, so that all the rest can be judged in the same run. What the
 * engine then says of it is not passed on.
 */
export const placeholder = (of: Form): unknown => {
  const form = resolved(of);
  const role = roleOf(form);
  const cites = [{ clause: 'unread' }];
  if (role === 'condition') return { kind: 'judgement', judgement: 'unread', cites };
  if (role === 'amount') return { kind: 'unstated', cites };
  const [first] = alternativesOf(form) ?? [];
  if (first !== undefined) return placeholder(first);
  if ('const' in form) return form['const'];
  if (Array.isArray(form['enum'])) return form['enum'][0];
  switch (form['type']) {
    case 'object':
      return Object.fromEntries(requiredOf(form).map((key) => [key, placeholder(propertiesOf(form)[key] as Form)]));
    case 'array':
      return form['minItems'] === undefined ? [] : [placeholder(form['items'] as Form)];
    case 'boolean':
      return false;
    case 'string':
      return samples.find((text) => new RegExp(String(form['pattern'] ?? '')).test(text)) ?? 'unread';
    default:
      return 1;
  }
};

const samples = ['unread', '0', '2000-01-01', '1.0.0', 'https://example.org/', '0'.repeat(64)];
