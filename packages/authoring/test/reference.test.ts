import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referencePage } from '../scripts/reference-page.ts';
import { amountWords } from '../src/form/amount-form.ts';
import { conditionWords } from '../src/form/condition-form.ts';

const page = readFileSync(new URL('../../../docs/authoring/constructs.md', import.meta.url), 'utf8');

describe('the reference of constructs', () => {
  it('is what the schema, the example and the checker make it today', () => {
    expect(page).toBe(referencePage());
  });

  it('has every word that begins a condition or an amount', () => {
    const missing = [...Object.keys(conditionWords), ...Object.keys(amountWords)].filter(
      (word) => !page.includes(`${word}:`) && !page.includes(`\`${word}\``),
    );
    expect(missing).toEqual([]);
  });
});
