import type { Condition } from '../language/condition.ts';
import { conditionsIn } from '../language/figures.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { describeCondition } from './describe-condition.ts';
import type { Vocabulary } from './figure-named.ts';
import { statusLabel } from './labels.ts';

/**
 * A condition as a Mermaid flow chart: one question after another, as a reader would go through them, to “meets” or “does
 * not meet”. A judgement has rounded ends. An “at least n of” whose outcome no single part decides stays one question,
 * with its parts hanging from it.
 */
export const mermaid = (pack: Vocabulary, condition: Condition, locale: Locale): string => {
  const { yes, no } = catalogue[locale].given;
  const boxes: Box[] = [];
  const box = (one: Condition): Box => {
    const made: Box = { shape: shapeOf(one, quoted(describeCondition(pack, one, locale))), arrows: [] };
    boxes.push(made);
    return made;
  };
  const asked = (one: Condition, met: End, unmet: End): Box => {
    const made = box(one);
    made.arrows.push([`-->|${yes}|`, met], [`-->|${no}|`, unmet]);
    return made;
  };
  /** Draws a condition that leads on to `met` or `unmet`, and gives the box where it begins. */
  const flow = (one: Condition, met: End, unmet: End): End => {
    switch (one.kind) {
      case 'all':
        return one.of.reduceRight<End>((next, part) => flow(part, next, unmet), met);
      case 'any':
        return one.of.reduceRight<End>((next, part) => flow(part, met, next), unmet);
      case 'not':
        return flow(one.of, unmet, met);
      case 'at-least-n':
      case 'points':
      case 'meets':
        return hang(asked(one, met, unmet), partsOf(one));
      default:
        return asked(one, met, unmet);
    }
  };
  const partsOf = (one: Condition): readonly Condition[] =>
    one.kind === 'meets'
      ? (pack.definitions?.flatMap(({ id, condition: said }) => (id === one.definition ? [said] : [])) ?? [])
      : conditionsIn(one);
  const hang = (from: Box, parts: readonly Condition[]): Box => {
    for (const part of parts) {
      const made = box(part);
      from.arrows.push(['-.-', made]);
      hang(made, partsOf(part));
    }
    return from;
  };
  const first = flow(condition, 'met', 'unmet');
  // What comes last was drawn first, as each box has to know where it leads.
  boxes.reverse();
  const names = new Map(boxes.map((one, index) => [one, `c${index + 1}`]));
  const nameOf = (end: End): string => (typeof end === 'string' ? end : (names.get(end) as string));
  return [
    'flowchart TD',
    `  start((" ")) --> ${nameOf(first)}`,
    ...boxes.flatMap((one) => [
      `  ${nameOf(one)}${one.shape}`,
      ...one.arrows.map(([arrow, to]) => `  ${nameOf(one)} ${arrow} ${nameOf(to)}`),
    ]),
    `  met[${quoted(statusLabel('eligible', locale))}]`,
    `  unmet[${quoted(statusLabel('ineligible', locale))}]`,
  ].join('\n');
};

interface Box {
  readonly shape: string;
  readonly arrows: (readonly [arrow: string, to: End])[];
}

type End = Box | 'met' | 'unmet';

const shapeOf = ({ kind }: Condition, text: string): string => {
  if (kind === 'judgement') return `([${text}])`;
  return kind === 'at-least-n' ? `{{${text}}}` : `{${text}}`;
};

/** Text that Mermaid shows as it is, whatever it holds. */
const quoted = (text: string): string =>
  `"${text.replace(/[#"<>&`\\]/g, (char) => `#${char.codePointAt(0)};`).replace(/\s+/g, ' ')}"`;
