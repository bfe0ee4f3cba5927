import { Spoken } from '../../words/spoken.tsx';
import { useBatchWords } from '../words/batch-words.ts';
import { TakenFor, type TakenForProps } from './taken-for.tsx';

interface ColumnRowProps extends Omit<TakenForProps, 'shown'> {
  readonly column: number;
}

export const ColumnRow = ({ column, name, samples, plan, ...taken }: ColumnRowProps) => {
  const { say } = useBatchWords();
  const shown = name === '' ? say('batch.columns.unnamed', { n: column + 1 }) : name;
  return (
    <tr data-used={plan.to !== null}>
      <th scope="row">
        <Spoken text={shown} />
      </th>
      <td className="batch-samples">
        <Spoken
          text={
            samples.length === 0
              ? '—'
              : samples
                  .slice(0, 3)
                  .map((sample) => sample.slice(0, 24))
                  .join(' · ')
          }
        />
      </td>
      <td className="batch-taken">
        <TakenFor {...taken} name={name} shown={shown} samples={samples} plan={plan} />
      </td>
    </tr>
  );
};
