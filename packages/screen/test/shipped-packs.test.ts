import type { Pack } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { describe, expect, test } from 'vitest';
import { propertyRuns } from '../../engine/test/property-runs.ts';
import { writtenPacks } from '../../incentives/scripts/written-packs.ts';
import { drawFrom, drawnCompanies } from './drawn-companies.ts';
import { calculatorFor, expectSame } from './same-as-check.ts';

const written = writtenPacks();
const { HUICE_SCREEN_ROWS: asked } = process.env;
const wanted = asked === undefined ? /^cn(?:\/zhejiang\/quzhou\/kecheng)?$/ : /./;
const packs: readonly (readonly [string, Pack])[] = [
  ['the documents of the past', huicePack],
  ...written.flatMap(({ folder, pack }) => (wanted.test(folder) ? [[folder, pack] as const] : [])),
];
const days = ['2019-06-01', '2023-01-01', '2026-11-30'];
/** For one pack and day; a fiftieth of a longer look goes to these packs. */
const rows = asked === undefined ? propertyRuns(40) : Math.ceil(Number(asked) / 50 / packs.length / days.length);

describe('companies screened by the packs that ship have the results of check (L6)', () => {
  test.each(packs)(
    '%s',
    (_, pack) => {
      const calculator = calculatorFor(pack);
      for (const [at, day] of days.entries()) {
        const companies = drawnCompanies(pack, rows, drawFrom(at + 1));
        expect(expectSame(calculator, companies, day, at !== 1)).toBeLessThan(companies.length);
      }
    },
    3_600_000,
  );
});
