import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleFolder } from '../scripts/example.ts';
import { yamlSchemas } from '../src/schema/yaml-schemas.ts';

const schemas = yamlSchemas();
// Of the patterns, some are written for the reader, which takes a number for its text.
const ajv = new Ajv2020({ strict: false, allErrors: true });
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

const kindOf = (path: string): string => {
  const [top = ''] = path.replace('.yaml', '').split('/');
  return { documents: 'document', incentives: 'incentive' }[top] ?? top;
};

const files = ['lanhai', 'lancheng'].flatMap((name) =>
  [...exampleFolder(name).files].map(([path, text]) => [`${name}/${path}`, path, text] as const),
);

describe('the schema for editors', () => {
  it.each(files)('takes %s as the reader does', (_, path, text) => {
    const validate = validators.get(kindOf(path));
    validate?.(parse(text));
    expect([validate !== undefined, validate?.errors]).toEqual([true, null]);
  });

  it('refuses a key that the reader refuses', () => {
    const validate = validators.get('incentive');
    expect(
      validate?.({ ...parse(files.find(([, path]) => path === 'incentives/upgrade.yaml')?.[2] ?? ''), titel: '甲' }),
    ).toBe(false);
  });
});
