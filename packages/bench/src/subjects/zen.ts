import { type ZenDecision, ZenEngine } from '@gorules/zen-engine';
import type { Condition, Pack } from '@huice/engine';
import { isDate } from './rewrite.ts';
import { dateNumber, ERROR, NO, type SubjectMaker, subject, withDateNumber, YES } from './subject.ts';

const joined = (parts: readonly Condition[], by: string): string => `(${parts.map(expressionOf).join(by)})`;

const quoted = (options: readonly string[]): string => `[${options.map((one) => `'${one}'`).join(', ')}]`;

const expressionOf = (condition: Condition): string => {
  switch (condition.kind) {
    case 'all':
      return joined(condition.of, ' and ');
    case 'any':
      return joined(condition.of, ' or ');
    case 'at-least-n':
      return `(sum([${condition.of.map((part) => `(${expressionOf(part)} ? 1 : 0)`).join(', ')}]) >= ${condition.n})`;
    case 'not':
      return `not (${expressionOf(condition.of)})`;
    case 'is':
      return `(${condition.fact} == ${condition.value})`;
    case 'one-of':
      return `(${condition.fact} in ${quoted(condition.options)})`;
    case 'has-any':
      return `(some(${condition.fact}, # in ${quoted(condition.options)}))`;
    case 'has-all':
      return `(${condition.options.map((one) => `contains(${condition.fact}, '${one}')`).join(' and ')})`;
    case 'meets':
    case 'points':
      throw new Error('not in the packs of the bench');
    case 'compare': {
      const value = isDate(condition.fact) ? dateNumber(condition.value) : condition.value;
      return `(${condition.fact} ${condition.op === '=' ? '==' : condition.op} ${value})`;
    }
    case 'judgement':
      throw new Error('zen cannot leave a judgement open');
  }
};

type Named = Pick<Pack['incentives'][number], 'id' | 'condition'>;

const position = { x: 0, y: 0 };

const graphOf = (incentives: readonly Named[]) => ({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      position,
      content: {
        expressions: incentives.map(({ id, condition }) => ({ id, key: id, value: expressionOf(condition) })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ],
});

/** One decision with an expression per incentive: the fastest form that it has for this. */
const maker =
  (name: string, trace: boolean): SubjectMaker =>
  (pack) => {
    const engine = new ZenEngine();
    const ids = pack.incentives.map(({ id }) => id);
    const decision = engine.createDecision(graphOf(pack.incentives));
    const out = new Uint8Array(ids.length);
    return subject(name, withDateNumber, async (context) => {
      try {
        const { result } = (await decision.evaluate(context, { trace })) as { result: Record<string, unknown> };
        for (let index = 0; index < ids.length; index++) out[index] = result[ids[index] as string] === true ? YES : NO;
      } catch {
        out.fill(ERROR);
      }
      return out;
    });
  };

export const zen = maker('@gorules/zen-engine', false);

/** With what each expression came to. */
export const zenExplained = maker('@gorules/zen-engine, with trace', true);

/** One decision per incentive, so that an error in one leaves the others. */
export const zenApart: SubjectMaker = (pack) => {
  const engine = new ZenEngine();
  const decisions = pack.incentives.map((one) => ({ id: one.id, decision: engine.createDecision(graphOf([one])) }));
  const out = new Uint8Array(decisions.length);
  const decideOne = async (id: string, decision: ZenDecision, context: unknown) => {
    try {
      const { result } = (await decision.evaluate(context)) as { result: Record<string, unknown> };
      return result[id] === true ? YES : NO;
    } catch {
      return ERROR;
    }
  };
  return subject('@gorules/zen-engine', withDateNumber, async (context) => {
    for (const [index, { id, decision }] of decisions.entries()) out[index] = await decideOne(id, decision, context);
    return out;
  });
};
