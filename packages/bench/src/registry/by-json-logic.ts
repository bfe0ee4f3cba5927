import type { Pack } from '@huice/engine';
import type { Company } from '../domain/company.ts';
import { fieldNames, stages, tiers } from '../domain/facts.ts';
import { jsonLogicEngine } from '../subjects/json-logic.ts';
import type { Registry } from './registry.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** json-logic-engine, compiled, over columns: it reads an object, so one is filled row by row, with lists and days made beforehand. */
export const screenByJsonLogic = (pack: Pack, c: Registry): ((out: Uint8Array) => void) => {
  const { decide } = jsonLogicEngine(pack);
  const sets = Array.from({ length: 1 << fieldNames.length }, (_, bits) =>
    fieldNames.filter((_name, at) => (bits >> at) & 1),
  );
  const days = new Map<number, string>();
  for (const day of c.founded) if (!days.has(day)) days.set(day, new Date(day * 86_400_000).toISOString().slice(0, 10));
  const width = pack.incentives.length;
  const company = {} as Mutable<Company>;
  return (out) => {
    for (let i = 0; i < c.rows; i++) {
      company.place = c.places[c.place[i] as number] as string;
      company.founded = days.get(c.founded[i] as number) as string;
      company.fields = sets[c.fields[i] as number] as readonly string[];
      company.staff = c.staff[i] as number;
      company.revenue = c.revenue[i] as number;
      company.research = c.research[i] as number;
      company.hightech = c.hightech[i] === 1;
      company.tier = tiers[c.tier[i] as number] as string;
      company.patents = c.patents[i] as number;
      company.graduates = c.graduates[i] as number;
      company.financing = c.financing[i] as number;
      company.valuation = c.valuation[i] as number;
      company.stage = stages[c.stage[i] as number] as string;
      company.listed = c.listed[i] === 1;
      company.tax = c.tax[i] as number;
      company.investment = c.investment[i] as number;
      company.headquarters = c.headquarters[i] === 1;
      company.foreign = c.foreign[i] as number;
      out.set(decide(company) as Uint8Array, i * width);
    }
  };
};
