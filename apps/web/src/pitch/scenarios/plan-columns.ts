import type { ProspectPitch } from '../../prospects/prospect.ts';
import { answersOf } from '../../state/answers-of.ts';
import type { Drafts } from '../../state/draft.ts';
import { answerPairs, fragmentOf } from '../../state/fragment.ts';
import type { PackIndex } from '../../state/pack-context.ts';
import { standingOf } from '../what-if/standing.ts';
import type { PitchSay } from '../words/pitch-words.ts';
import { type Column, compareColumns } from './scenario-columns.ts';
import { scenarioName } from './scenario-name.ts';

export interface PlanColumn extends Column {
  readonly name: string;
}

interface Own {
  /** As the company gave them, whatever is tried on the screen. */
  readonly drafts: Drafts;
  readonly asOf: string;
}

/**
 * What a pitch lays side by side for a client: the baseline, or else the answers as they were given, then the plans. Where there
 * is but one of them there is nothing to compare, and no column.
 */
export const planColumns = (
  packIndex: PackIndex,
  { baseline, scenarios }: ProspectPitch,
  { own, today, say }: { readonly own: Own; readonly today: string; readonly say: PitchSay },
): readonly PlanColumn[] => {
  const column = (key: string, name: string, fragment: string): PlanColumn[] => {
    const standing = standingOf(packIndex, fragment, today);
    return standing === null ? [] : [{ key, name, standing }];
  };
  const given = column(
    'own',
    say('pitch.compare.own'),
    fragmentOf(answerPairs({ company: '', drafts: own.drafts, asOf: own.asOf })),
  );
  const plans = scenarios.flatMap((scenario, slot) =>
    scenario === null ? [] : column(String(slot), scenarioName(scenario, slot, say), scenario.fragment),
  );
  const first = baseline === null ? given : column('base', say('pitch.baseline.title'), baseline);
  const columns = [...first, ...(plans.length > 0 || baseline === null ? plans : given.filter(isOther(first)))];
  return columns.length < 2 ? [] : columns;
};

const isOther = ([first]: readonly PlanColumn[]) => {
  const said = (column: PlanColumn | undefined) => column && `${answersOf(column.standing)} ${column.standing.asOf}`;
  return (column: PlanColumn): boolean => said(column) !== said(first);
};

/** What the columns say different things of. */
export const differingRows = (columns: readonly Column[]) => compareColumns(columns).filter(({ differs }) => differs);
