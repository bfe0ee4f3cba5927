/** The slots that scenarios stand in, by their letter; each also has a digit as its key. */
export const slots = ['A', 'B', 'C'] as const;

export interface Scenario {
  /** As its writer called it; empty while it goes by its letter. */
  readonly name: string;
  /** The whole state as a link. */
  readonly fragment: string;
}

export const isScenario = (value: unknown): value is Scenario =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'fragment' in value &&
  typeof value.fragment === 'string';
