import type { ChoiceFact } from '@huice/engine';

/** The pack of a place, or of the nearest around it that has one; of the nation where none has. */
export const packOfPlace = (
  { options }: Pick<ChoiceFact, 'options'>,
  place: string,
  packs: readonly { readonly id: string; readonly place: string }[],
): string => {
  const own = packs.find((one) => one.place === place);
  if (own !== undefined) return own.id;
  const around = options.find(({ id }) => id === place)?.within;
  return around === undefined ? 'cn' : packOfPlace({ options }, around, packs);
};
