import { compile } from '@huice/engine';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { BriefSources } from '../print/brief-sources.tsx';
import { PackProvider, packIndexOf } from '../state/pack-context.ts';
import { wordsIn } from '../words/words.ts';
import { notesOf } from './notes-of.ts';
import { Quote } from './quote.tsx';
import { SourceLine } from './source-line.tsx';

afterEach(cleanup);

const shown = async (locale: 'zh-Hans' | 'zh-Hant' | 'en', english: object) => {
  const { pack } = sampleIndex();
  const compiled = compile({
    ...pack,
    documents: pack.documents.map((one) => (one.id === 'notice' ? { ...one, ...english } : one)),
    clauses: pack.clauses.map((one) => (one.document === 'notice' ? { ...one, ...english } : one)),
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const report = compiled.value.check({}, { asOf: '2024-06-01' });
  const [citation] = report.ok ? report.value.results.flatMap(({ citations }) => citations) : [];
  if (citation?.document !== 'notice') throw new Error('the first citation is of another document');
  render(
    <I18nProvider i18n={await wordsIn(locale)}>
      <PackProvider value={packIndexOf(compiled.value)}>
        <Quote of={citation.clause} uses={[citation]} />
        <SourceLine citation={citation} />
        <BriefSources notes={notesOf({ citations: [citation] })} />
      </PackProvider>
    </I18nProvider>,
  );
  return citation;
};

test('readers of English have every passage and title in English too, marked as ours, under the very words', async () => {
  const { quote, title } = await shown('en', { english: 'What it says' });
  const ours = screen.getAllByText('Our translation:').map(({ parentElement }) => parentElement);
  expect(ours.map((one) => [one?.textContent, one?.lang])).toEqual(
    Array(4).fill(['Our translation: What it says', 'en']),
  );
  // On the screen and on paper, the passage and then the title.
  expect(ours[0]?.previousElementSibling?.textContent).toBe(quote);
  expect(ours[1]?.previousElementSibling?.textContent).toContain(title);
});

test.each(['zh-Hans', 'zh-Hant'] as const)('readers of %s are shown the words of the source alone', async (locale) => {
  await shown(locale, { english: 'What it says' });
  expect(document.body.textContent).not.toContain('What it says');
});

test('where a pack has no English of its passages, nothing is said of it', async () => {
  await shown('en', {});
  expect(screen.queryByText('Our translation:')).toBeNull();
});
