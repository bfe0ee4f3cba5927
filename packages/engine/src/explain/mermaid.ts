import type { Condition } from '../language/condition.ts';
import type { Pack } from '../language/pack.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { describeCondition } from './describe-condition.ts';
import { statusLabel } from './labels.ts';

/**
 * A condition as a Mermaid flow chart: one question after another, as a reader would go through them, to “meets” or “does
 * not meet”. A judgement has rounded ends. An “at least n of” whose outcome no single part decides stays one question,
 * with its parts hanging from it.
 */
export const mermaid = (pack: Pick<Pack, 'facts' | 'judgements'>, condition: Condition, locale: Locale): string => {
  const lines: string[] = [];
  const { yes, no } = catalogue[locale].given;
  let count = 0;
  const node = (one: Condition): string => {
    const id = `c${++count}`;
    const text = quoted(describeCondition(pack, one, locale));
    lines.push(
      `  ${id}${one.kind === 'judgement' ? `([${text}])` : one.kind === 'at-least-n' ? `{{${text}}}` : `{${text}}`}`,
    );
    return id;
  };
  const asked = (one: Condition, met: string, unmet: string): string => {
    const id = node(one);
    lines.push(`  ${id} -->|${yes}| ${met}`, `  ${id} -->|${no}| ${unmet}`);
    return id;
  };
  /** Draws a condition that leads on to `met` or `unmet`, and gives the node where it begins. */
  const flow = (one: Condition, met: string, unmet: string): string => {
    switch (one.kind) {
      case 'all':
        return one.of.reduceRight((next, part) => flow(part, next, unmet), met);
      case 'any':
        return one.of.reduceRight((next, part) => flow(part, met, next), unmet);
      case 'not':
        return flow(one.of, unmet, met);
      case 'at-least-n': {
        const id = asked(one, met, unmet);
        for (const part of one.of) lines.push(`  ${id} -.- ${hanging(part)}`);
        return id;
      }
      default:
        return asked(one, met, unmet);
    }
  };
  const hanging = (one: Condition): string => {
    const id = node(one);
    const parts = one.kind === 'not' ? [one.of] : 'of' in one ? one.of : [];
    for (const part of parts) lines.push(`  ${id} -.- ${hanging(part)}`);
    return id;
  };
  const first = flow(condition, 'met', 'unmet');
  return [
    'flowchart TD',
    `  start((" ")) --> ${first}`,
    ...lines,
    `  met[${quoted(statusLabel('eligible', locale))}]`,
    `  unmet[${quoted(statusLabel('ineligible', locale))}]`,
  ].join('\n');
};

/** Text that Mermaid shows as it is, whatever it holds. */
const quoted = (text: string): string =>
  `"${text.replace(/[#"<>&`\\]/g, (char) => `#${char.codePointAt(0)};`).replace(/\s+/g, ' ')}"`;
