import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundPack, stage } from '../../test/bad/sound-pack.ts';
import { companies, satisfies } from '../../test/oracle.ts';
import { condition } from '../../test/random-pack.ts';
import { cites, listed, packOf, people, promising, words } from '../../test/sample-pack.ts';
import { all, any, atLeastN, count, not } from '../build.ts';
import type { Condition } from '../index.ts';
import { describeCondition } from './describe-condition.ts';
import { mermaid } from './mermaid.ts';

const lines = (rule: Condition) => mermaid(soundPack, rule, 'en').split('\n');

describe('a rule as a Mermaid flow chart', () => {
  test('asks one thing after another, and leads to one of two ends', () => {
    expect(lines(all(listed.is(true, cites), promising.holds(cites)))).toEqual([
      'flowchart TD',
      '  start((" ")) --> c1',
      '  c1{"Listed: yes"}',
      '  c1 -->|yes| c2',
      '  c1 -->|no| unmet',
      '  c2(["Promising"])',
      '  c2 -->|yes| met',
      '  c2 -->|no| unmet',
      '  met["Meets the stated conditions"]',
      '  unmet["Does not meet the stated conditions"]',
    ]);
  });

  test('goes on to the next alternative when one fails, and turns round for "not"', () => {
    expect(lines(any(listed.is(true, cites), not(promising.holds(cites)))).slice(1, 8)).toEqual([
      '  start((" ")) --> c1',
      '  c1{"Listed: yes"}',
      '  c1 -->|yes| met',
      '  c1 -->|no| c2',
      '  c2(["Promising"])',
      '  c2 -->|yes| unmet',
      '  c2 -->|no| met',
    ]);
  });

  test('keeps "at least n of" as one question, with its parts hanging from it', () => {
    const rule = atLeastN(2, listed.is(true, cites), stage.oneOf(['filed'], cites), people.atLeast(count('10'), cites));
    const text = lines(rule).join('\n');
    expect(text).toContain('{{"At least 2 of these 3"}}');
    expect(text.match(/-\.-/g)).toHaveLength(3);
  });

  test('lets no text of a pack end its own box', () => {
    const hostile = { ...soundPack, facts: [{ ...listed.fact, label: words('a"] --> met\n%% <b>`') }] };
    const [, , box] = mermaid(hostile, listed.is(true, cites), 'en').split('\n');
    expect(box).toBe('  c1{"a#34;] --#62; met %% #60;b#62;#96;: yes"}');
  });

  test('leads a company where the rule does, box by box', () => {
    const pack = packOf();
    const leaves = (rule: Condition): Condition[] =>
      rule.kind === 'not' ? leaves(rule.of) : 'of' in rule ? rule.of.flatMap(leaves) : [rule];
    const hasCount = (rule: Condition): boolean =>
      rule.kind === 'at-least-n' || (rule.kind === 'not' ? hasCount(rule.of) : 'of' in rule && rule.of.some(hasCount));
    fc.assert(
      fc.property(
        condition.filter((rule) => !hasCount(rule)),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (rule, pick, a, b) => {
          const all = companies(rule, {});
          const company = { ...all[pick % all.length], '?promising': a, '?excellent': b };
          const chart = mermaid(pack, rule, 'en').split('\n');
          const byText = new Map(
            leaves(rule).map((leaf) => [
              describeCondition(pack, leaf, 'en').replace(/\s+/g, ' '),
              satisfies(leaf, company),
            ]),
          );
          let at = chart[1]?.split('--> ')[1] ?? '';
          while (at !== 'met' && at !== 'unmet') {
            const shape = chart.find((line) => line.startsWith(`  ${at}`) && line.includes('"'));
            const text = /"(.*)"/.exec(shape ?? '')?.[1] ?? '';
            const answer = byText.get(text) === true ? 'yes' : 'no';
            const arrow = `  ${at} -->|${answer}| `;
            at = chart.find((line) => line.startsWith(arrow))?.slice(arrow.length) ?? 'lost';
            if (at === 'lost') throw new Error(`no way on from ${text}`);
          }
          expect(at).toBe(satisfies(rule, company) ? 'met' : 'unmet');
        },
      ),
      { numRuns: 200 },
    );
  });
});
