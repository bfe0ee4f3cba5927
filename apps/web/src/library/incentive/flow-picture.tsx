import { type Condition, type Pack, type Proof, partsOfProof } from '@huice/engine';
import { describeCondition, ruleTree, ruleTreeText } from '@huice/engine/wording';
import type { ReactNode } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { partsOf } from './rule-node.tsx';

interface FlowProps {
  readonly condition: Condition;
  readonly proof: Proof | null;
}

/**
 * The way through the rule, drawn: one question under another; where any one of several will do, lanes side by side.
 * Drawn with the page's own boxes, so that words wrap, grow and print as words do. Read aloud it is the rule as a tree.
 */
export const FlowPicture = ({ condition, proof }: FlowProps) => {
  const { say, locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const proofs = proof === null ? [] : partsOfProof(proof);
  return (
    <div className="flow" role="img" aria-label={ruleTreeText(ruleTree(pack, condition, locale))}>
      <span className="flow-way">
        <span className="flow-start" />
        {condition.kind === 'all' ? (
          condition.of.map((part, index) => (
            <FlowNode key={index} condition={part} proof={proofs[index] ?? null} pack={pack} />
          ))
        ) : (
          <FlowNode condition={condition} proof={proof} pack={pack} />
        )}
        <span className="flow-end">{say('flow.met')}</span>
      </span>
      <span className="flow-out">
        <span>{say('flow.unmet')}</span>
      </span>
    </div>
  );
};

const FlowNode = ({ condition, proof, pack }: FlowProps & { readonly pack: Pack }): ReactNode => {
  const { say, locale } = useLibraryWords();
  const parts = partsOf(pack, condition);
  const verdict = proof?.verdict;
  if (parts === null) {
    return (
      <span
        className="flow-step"
        data-kind={condition.kind === 'judgement' ? 'judgement' : 'fact'}
        data-verdict={verdict}
      >
        {condition.kind === 'judgement' ? <small>{say('flow.judged')}</small> : null}
        {describeCondition(pack, condition, locale)}
      </span>
    );
  }
  const proofs = proof === null ? [] : partsOfProof(proof);
  const nodes = parts.map((part, index) => (
    <FlowNode key={index} condition={part} proof={proofs[index] ?? null} pack={pack} />
  ));
  if (condition.kind === 'all') return <span className="flow-chain">{nodes}</span>;
  return (
    <span className="flow-fork" data-kind={condition.kind} data-verdict={verdict}>
      <span className="flow-fork-head">{describeCondition(pack, condition, locale)}</span>
      <span className="flow-lanes">
        {nodes.map((node, index) => (
          <span key={index} className="flow-lane">
            {node}
          </span>
        ))}
      </span>
    </span>
  );
};
