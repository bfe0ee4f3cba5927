import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { I18nProvider } from '@lingui/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { passagesOf } from '../library/source/passages-of.ts';
import { ConflictView } from '../results/conflict-view.tsx';
import { PackProvider, packIndexOf } from '../state/pack-context.ts';
import { wordsIn } from '../words/words.ts';
import { SourceLine } from './source-line.tsx';

afterEach(cleanup);

const packIndex = () => {
  const compiled = compile(huicePack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return packIndexOf(compiled.value);
};

test.each([
  ['zh-Hans', '2018 年 11 月（推断）'],
  ['en', 'November 2018 (inferred)'],
] as const)('a source has one date wherever a page names it, in %s', async (locale, inferred) => {
  const all = packIndex();
  const report = all.calculator.check({}, { asOf: '2019-06-01' });
  const results = report.ok ? report.value.results : [];
  const cited = [
    ...results.flatMap(({ citations }) => citations),
    ...all.pack.documents.flatMap(({ id }) => passagesOf(all, id).flatMap(({ uses }) => uses)),
  ];
  const { container } = render(
    <I18nProvider i18n={await wordsIn(locale)}>
      <PackProvider value={all}>
        {all.pack.incentives.flatMap(({ id, conflicts = [] }) =>
          conflicts.map((conflict, index) => <ConflictView key={`${id} ${index}`} conflict={conflict} />),
        )}
        {cited.map((citation, index) => (
          <SourceLine key={index} citation={citation} />
        ))}
      </PackProvider>
    </I18nProvider>,
  );
  const dates = new Map<string, Set<string>>();
  for (const source of container.querySelectorAll('footer.source')) {
    const facts = [...source.querySelectorAll('.source-facts > span')].map(({ textContent }) => textContent ?? '');
    const date = facts.find((text) => /\d{4}/.test(text) && !/〔\d{4}〕/.test(text)) ?? 'no date';
    const title = source.querySelector('cite')?.textContent ?? '';
    dates.set(title, (dates.get(title) ?? new Set()).add(date));
  }
  expect(dates.size).toBeGreaterThan(5);
  expect([...dates].filter(([, said]) => said.size > 1)).toEqual([]);
  expect([...dates.values()].flatMap((said) => [...said])).toContain(inferred);
});

test('a citation on a page is the very object that the report carries', () => {
  const { calculator, incentives } = packIndex();
  const report = calculator.check({}, { asOf: '2019-06-01' });
  for (const result of report.ok ? report.value.results : []) {
    const { condition, validity } = incentives.get(result.incentive) ?? {};
    const cites = [validity?.from, validity?.until, validity?.repealed].flatMap((dated) => dated?.cites ?? []);
    for (const citation of calculator.sources(cites)) expect(result.validity.citations).toContain(citation);
    if (condition !== undefined && 'cites' in condition)
      for (const citation of calculator.sources(condition.cites)) expect(result.citations).toContain(citation);
  }
  expect(report.ok).toBe(true);
});
