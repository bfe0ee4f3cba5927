import type { Status } from '@huice/engine';
import { formatMoney, validityLabel } from '@huice/engine/wording';
import { StatusShape } from '../../results/status-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { type CompanyLine, type CompanyLines, lineAt } from '../screening/company-lines.ts';
import type { Screened } from '../screening/screened.ts';
import { statusCodes } from '../screening/status-codes.ts';
import { useBatchWords } from '../words/batch-words.ts';

interface PaperMatrixProps {
  readonly screened: Screened;
  /** Positions of the incentives in sight. */
  readonly shown: readonly number[];
  readonly lines: CompanyLines;
  /** Those that the filters leave, in the order of the screen. */
  readonly companies: readonly number[];
}

/** Some forty sheets; what is longer is for a spreadsheet, and is said to be cut. */
const mostPrinted = 1_000;

/** As many numbered columns as fit across A4 lying on its side. */
const columnsAcross = 20;

/** The matrix on paper: every row that the filters leave, the incentives by number and named before the table. */
export const PaperMatrix = ({ screened, shown, lines, companies }: PaperMatrixProps) => {
  const { say } = useBatchWords();
  const printed = companies.slice(0, mostPrinted).map((index) => lineAt(screened, lines, index));
  const tables = Array.from({ length: Math.ceil(shown.length / columnsAcross) }, (_, at) => at * columnsAcross);
  return (
    <div className="paper">
      <p className="paper-count">
        {companies.length > mostPrinted
          ? say('batch.paper.cut', { n: mostPrinted, all: companies.length })
          : say('batch.paper.all', { n: companies.length })}
      </p>
      <Key screened={screened} shown={shown} />
      {tables.map((from) => (
        <PaperTable
          key={from}
          screened={screened}
          columns={shown.slice(from, from + columnsAcross)}
          from={from}
          lines={printed}
        />
      ))}
    </div>
  );
};

const Key = ({ screened, shown }: Pick<PaperMatrixProps, 'screened' | 'shown'>) => {
  const { locale } = useBatchWords();
  const { incentives } = usePackIndex();
  return (
    <ol className="paper-key">
      {shown.map((at, index) => {
        const id = screened.incentives[at] as string;
        const state = screened.validity[at]?.state ?? 'unconfirmed';
        return (
          <li key={id}>
            <b>{index + 1}</b> {incentives.get(id)?.title[locale] ?? id}
            {state === 'in-force' ? null : <i> {validityLabel(state, locale)}</i>}
          </li>
        );
      })}
    </ol>
  );
};

interface PaperTableProps {
  readonly screened: Screened;
  readonly columns: readonly number[];
  /** How many incentives stand in the tables before. */
  readonly from: number;
  readonly lines: readonly CompanyLine[];
}

const PaperTable = ({ screened, columns, from, lines }: PaperTableProps) => {
  const { say } = useBatchWords();
  return (
    <table className="paper-table">
      <caption>{say('batch.paper.table', { first: from + 1, last: from + columns.length })}</caption>
      <thead>
        <tr>
          <th scope="col" className="paper-row">
            {say('batch.export.row')}
          </th>
          <th scope="col">{say('batch.matrix.name')}</th>
          {(['eligible', 'conditional', 'undetermined'] as const).map((status) => (
            <th key={status} scope="col" className="paper-mark">
              <StatusShape status={status} size={10} />
              <span className="unseen">{say(`status.${status}-short`)}</span>
            </th>
          ))}
          <th scope="col" className="paper-money">
            {say('batch.matrix.money')}
          </th>
          {columns.map((at, index) => (
            <th key={at} scope="col" className="paper-mark">
              {from + index + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <PaperRow key={line.index} screened={screened} columns={columns} line={line} />
        ))}
      </tbody>
    </table>
  );
};

const PaperRow = ({
  screened,
  columns,
  line,
}: Pick<PaperTableProps, 'screened' | 'columns'> & { readonly line: CompanyLine }) => {
  const { say, locale } = useBatchWords();
  const { index, row, name, counts, atLeast, ifJudged } = line;
  return (
    <tr>
      <td className="paper-row">{row}</td>
      <th scope="row">
        <Spoken text={name === '' ? '—' : name} />
      </th>
      <td className="paper-mark">{counts.eligible}</td>
      <td className="paper-mark">{counts.conditional}</td>
      <td className="paper-mark">{counts.undetermined}</td>
      <td className="paper-money">
        {atLeast === null ? null : <b>{formatMoney(atLeast, locale).text}</b>}
        {ifJudged === null ? null : (
          <span>{say('batch.matrix.if-judged', { amount: formatMoney(ifJudged, locale).text })}</span>
        )}
        {atLeast === null && ifJudged === null ? '—' : null}
      </td>
      {columns.map((at) => {
        const status = statusCodes[screened.codes[index * screened.incentives.length + at] as number] as Status;
        return (
          <td key={at} className="paper-mark" data-state={screened.validity[at]?.state}>
            <StatusShape status={status} size={10} />
          </td>
        );
      })}
    </tr>
  );
};
