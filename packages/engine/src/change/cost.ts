/**
 * What a way costs, the weightiest first: facts to change, facts to confirm, the relative gap, judgements left, answers
 * named. Costs add up part by part, and what is cheaper stays cheaper whatever is added to both.
 */
export type Cost = readonly [changes: number, confirms: number, gap: number, judgements: number, parts: number];

export const noCost: Cost = [0, 0, 0, 0, 0];

export const plus = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];

export const inOrder = (a: Cost, b: Cost): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4];
