import type { BitProgram } from './bit-program.ts';
import { AND, AND_NOT, NOT, OR, OR_AND } from './registers.ts';

/** Takes every step for `words` times 32 companies; register `r` begins at `r * stride`. */
export const runProgram = ({ steps }: BitProgram, bits: Int32Array, stride: number, words: number): void => {
  for (let at = 0; at < steps.length; at += 4) {
    const into = (steps[at + 1] as number) * stride;
    const a = (steps[at + 2] as number) * stride;
    const b = (steps[at + 3] as number) * stride;
    switch (steps[at]) {
      case AND:
        for (let word = 0; word < words; word++)
          bits[into + word] = (bits[a + word] as number) & (bits[b + word] as number);
        break;
      case OR:
        for (let word = 0; word < words; word++)
          bits[into + word] = (bits[into + word] as number) | (bits[a + word] as number);
        break;
      case OR_AND:
        for (let word = 0; word < words; word++)
          bits[into + word] = (bits[into + word] as number) | ((bits[a + word] as number) & (bits[b + word] as number));
        break;
      case NOT:
        for (let word = 0; word < words; word++) bits[into + word] = ~(bits[a + word] as number);
        break;
      case AND_NOT:
        for (let word = 0; word < words; word++)
          bits[into + word] = (bits[a + word] as number) & ~(bits[b + word] as number);
        break;
    }
  }
};
