import { type ColumnPlan, leftAside, nameColumn } from '@huice/tables';
import { useEffect, useRef, useState } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import type { LeftOut } from './columns/line-kinds.ts';
import type { ReadOptions } from './file/table.ts';
import { asText, forgetFile, keepText, keptFile } from './kept/kept-file.ts';
import { toldBefore, useTelling } from './kept/kept-parts.ts';
import type { Opened, TableState } from './use-table.ts';

/** The open list as it is told when the page is left; its file is kept apart. */
interface ListTold {
  readonly name: string;
  readonly options: ReadOptions;
  readonly header: number;
  /** The kinds of line that were taken in. */
  readonly taken: readonly (LeftOut | 'hidden-column')[];
  readonly plans: readonly (Omit<ColumnPlan, 'meanings'> & {
    readonly meanings: readonly (readonly [string, string])[];
  })[];
  readonly isScreened: boolean;
}

interface KeptListOptions extends Pick<TableState, 'opened' | 'reopen'> {
  readonly isScreened: boolean;
  readonly run: (opened: Opened) => void;
}

/**
 * Keeps the open list in this tab and opens it again, and screens it again, when the reader comes back to the page. `isKept` says
 * whether the tab has room for it; `isLost` that a list was open here which it had none for.
 */
export const useKeptList = ({ opened, reopen, isScreened, run }: KeptListOptions) => {
  const { facts } = usePackIndex().pack;
  const [isKept, setKept] = useState(false);
  const [isLost, setLost] = useState(false);
  const file = opened?.outcome?.ok === true ? opened.file : null;
  useEffect(() => {
    if (file === null) return;
    let isOpen = true;
    void asText(file).then((text) => {
      if (isOpen) setKept(text !== null && keepText(text));
    });
    return () => {
      isOpen = false;
      setKept(false);
      forgetFile();
    };
  }, [file]);

  useTelling('list', () => (file === null || opened === null ? null : told(opened, isScreened)));

  const now = useRef({ opened, run });
  useEffect(() => {
    now.current = { opened, run };
  });
  useEffect(() => {
    const list = toldBefore<ListTold>('list');
    if (list === null) return;
    let isHere = true;
    const comeBack = async () => {
      const bytes = await keptFile();
      if (!isHere || now.current.opened !== null) return;
      if (bytes === null) return setLost(true);
      const known = new Set([nameColumn, ...facts.map(({ id }) => id)]);
      const plans = list.plans.map((plan) =>
        plan.to === null || known.has(plan.to) ? { ...plan, meanings: new Map(plan.meanings) } : leftAside,
      );
      const again = await reopen(new File([bytes], list.name), list.options, {
        header: list.header,
        plans,
        taken: new Set(list.taken),
      });
      if (again?.outcome?.ok === true && list.isScreened) now.current.run(again);
    };
    void comeBack();
    return () => {
      isHere = false;
    };
  }, [facts, reopen]);
  return { isKept, isLost };
};

const told = ({ file, options, header, plans, taken }: Opened, isScreened: boolean): ListTold => ({
  name: file.name,
  options,
  header,
  taken: [...taken],
  plans: plans.map((plan) => ({ ...plan, meanings: [...plan.meanings] })),
  isScreened,
});
