/** A table; every column but the first to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Three figures, so that no more is claimed than was measured: `12,300,000`, `0.0423`. */
export const three = (value: number): string => {
  const rounded = Number(value.toPrecision(3));
  return rounded >= 1000 ? rounded.toLocaleString('en-US') : String(rounded);
};

/** `84 ns`, `3.2 µs`, `1.5 ms`, `2.1 s`. */
export const duration = (ns: number): string => {
  if (ns < 1e3) return `${three(ns)} ns`;
  if (ns < 1e6) return `${three(ns / 1e3)} µs`;
  return ns < 1e9 ? `${three(ns / 1e6)} ms` : `${three(ns / 1e9)} s`;
};

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const whole = (value: number): string => value.toLocaleString('en-US');
