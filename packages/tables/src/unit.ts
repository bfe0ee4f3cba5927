import type { Fact } from '@huice/engine';

/** What a bare number in a column can count, by the power of ten of CNY, of the fact's own unit, or of a ratio. */
const powers = {
  money: {
    yuan: 0,
    'ten-yuan': 1,
    'hundred-yuan': 2,
    'thousand-yuan': 3,
    wan: 4,
    'hundred-thousand-yuan': 5,
    'million-yuan': 6,
    'ten-million-yuan': 7,
    yi: 8,
    'billion-yuan': 9,
    'ten-billion-yuan': 10,
    'hundred-billion-yuan': 11,
    'trillion-yuan': 12,
  },
  share: { percent: -2, 'per-mille': -3, ratio: 0 },
  quantity: { own: 0, 'own-thousandth': -3, 'own-thousand': 3, 'own-ten-thousand': 4, 'own-million': 6 },
} as const;

type Named = { readonly [Kind in keyof typeof powers]: keyof (typeof powers)[Kind] };

/** A number that carries its own unit (`1.2亿`, `5%`, `500kW`) keeps it. */
export type Unit = Named[keyof Named];

const powerOf: ReadonlyMap<Unit, number> = new Map(
  Object.values(powers).flatMap((some) => Object.entries(some) as (readonly [Unit, number])[]),
);

/** Every unit that a column can be in. */
export const units: readonly Unit[] = [...powerOf.keys()];

/** The units among which a column of this fact can be; none when there is nothing to choose. */
export const unitsFor = (fact: Fact): readonly Unit[] =>
  fact.kind === 'money' || fact.kind === 'share' || fact.kind === 'quantity'
    ? (Object.keys(powers[fact.kind]) as Unit[])
    : [];

export const unitOfPower = (fact: Fact, power: number): Unit | null =>
  unitsFor(fact).find((unit) => powerOf.get(unit) === power) ?? null;

/** What one of it is worth, as a plain decimal: `10000` for 万元, `0.01` for per cent. */
export const worthOfUnit = (unit: Unit): string => {
  const power = powerOf.get(unit) ?? 0;
  return power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`;
};
