import { guessColumns } from '@huice/tables';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { companiesOf } from '../../../test/companies-of.ts';
import { sampleIndex, samplePack } from '../../../test/sample-pack.ts';
import { PackProvider } from '../../state/pack-context.ts';
import { packRows } from '../file/rows.ts';
import { screenCompanies } from '../screening/screen-companies.ts';
import { batchWordsIn } from '../words/batch-words.ts';
import { Findings } from './findings.tsx';

const header = ['name', 'fields', 'capital.financing', 'staff', 'research', 'founded'];
const rows = [
  ['Alder', 'ai', '1.2亿', '30', '6', '2019'],
  ['Birch', 'iot', '100万', '3', '1', '2021'],
  ['Cedar', 'farming', '', '', '', ''],
];

beforeEach(async () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  const companies = companiesOf(
    samplePack.facts,
    packRows([header, ...rows]),
    0,
    guessColumns(samplePack.facts, header, rows),
  );
  const screened = screenCompanies(samplePack, companies, { asOf: '2024-06-01' });
  if (!screened.ok) throw new Error(JSON.stringify(screened.issues));
  const found = { ...screened.value, companies: screened.value.companies.source };
  render(
    <I18nProvider i18n={await batchWordsIn('en')}>
      <PackProvider value={sampleIndex()}>
        <Findings found={found} header={header} fileName="list.csv" />
      </PackProvider>
    </I18nProvider>,
  );
});
afterEach(cleanup);

const names = () =>
  within(screen.getByRole('region', { name: /Table of companies/ }))
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('button').textContent);

test('companies stand by what they can reach, and a click sorts them by name', async () => {
  expect(names()).toEqual(['Alder', 'Cedar', 'Birch']);
  await userEvent.click(screen.getByRole('button', { name: /^Company/ }));
  expect(names()).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(screen.getByRole('columnheader', { name: /^Company/ }).getAttribute('aria-sort')).toBe('ascending');
});

test('what is promised stands apart from what would be if judged so', () => {
  const alder = screen.getByRole('row', { name: /^Alder/ });
  expect(alder.textContent).toContain('500,000');
  expect(alder.textContent).toContain('if judged so, ¥20 million');
});

test('a cell that cannot be read is told with its place and its remedy', () => {
  expect(screen.getByText('1 cell in 1 company could not be read and count as not known')).toBeTruthy();
  expect(screen.getByText(/There is no option “farming”. It may be: AI; IoT./)).toBeTruthy();
});

test('filters narrow the matrix, and an empty one says how to get out', async () => {
  await userEvent.type(screen.getByLabelText('Name or row'), 'birch');
  expect(names()).toEqual(['Birch']);
  await userEvent.click(screen.getByLabelText('Only with unread cells'));
  expect(screen.getByText(/No company matches/)).toBeTruthy();
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear the filters' })[0] as HTMLElement);
  expect(names().length).toBe(3);
});

test('a company opens with its answers and a link that carries them to the form', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Alder' }));
  const link = screen.getByRole('link', { name: /full report/ });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(
    '@as-of=2024-06-01&@lang=en&@name=Alder&fields=ai',
  );
});
