import { compile, type Pack } from '@huice/engine';
import { expect, test } from 'vitest';
import { drawnCompany } from './drawn-company.ts';
import { packsForPages } from './packs-for-pages.ts';

const compiled = compile(packsForPages(() => '')[0].data as Pack);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const { value: calculator } = compiled;

test('a drawn company answers every question of the pack, so that none is left', () => {
  const sizes = new Set<string>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const company = drawnCompany(seed, calculator.pack);
    const asked = calculator.questions(company, { asOf: '2026-11-30' });
    expect([seed, asked.ok && asked.value.questions]).toEqual([seed, []]);
    sizes.add(String(company['employees']).length > 1 ? 'more' : 'few');
    expect(drawnCompany(seed, calculator.pack)).toEqual(company);
  }
  expect([...sizes].sort()).toEqual(['few', 'more']);
});
