import { type Calculator, compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { laidPacks } from '../../incentives/scripts/written-packs.ts';

const compiled = (pack: Parameters<typeof compile>[0]): Calculator => {
  const outcome = compile(pack);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

/** The pack of the past, and all that are written in YAML laid one on another. */
export const shippedPacks = (): readonly {
  readonly name: string;
  readonly calculator: Calculator;
  readonly asOf: string;
}[] => {
  const laid = laidPacks();
  if (!laid.ok) throw new Error(JSON.stringify(laid.issues));
  return [
    { name: 'seeds', calculator: compiled(huicePack), asOf: '2019-06-01' },
    { name: 'packs', calculator: compiled(laid.value.pack), asOf: '2026-11-30' },
  ];
};
