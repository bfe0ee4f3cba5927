import { ChoiceQuestion } from './choice-question.tsx';
import type { ControlProps } from './control-props.ts';
import { FigureQuestion } from './figure-question.tsx';
import { PicksQuestion } from './picks-question.tsx';

/** The control that fits the kind of the fact. */
export const QuestionControl = ({ fact, ...rest }: ControlProps) => {
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
      return <ChoiceQuestion fact={fact} {...rest} />;
    case 'choices':
      return <PicksQuestion fact={fact} {...rest} />;
    case 'money':
    case 'quantity':
    case 'share':
    case 'date':
      return <FigureQuestion fact={fact} {...rest} />;
  }
};
