import type { Issue, Outcome } from '@huice/engine';
import type { Job } from '../file/read-file.ts';
import type { CompanySource } from './company-list.ts';
import type { ScreenNews, ScreenTask } from './screen.worker.ts';
import type { Screened } from './screened.ts';

/** Screens the rows apart from the page. `null` when its thread broke down, for want of memory as a rule. */
export const screenFile = (
  task: ScreenTask,
  onProgress: (done: number, all: number) => void,
): Job<Outcome<Screened<CompanySource>> | null> => {
  const { rows, plans, own } = task;
  const worker = new Worker(new URL('./screen.worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Outcome<Screened<CompanySource>> | null>((settle) => {
    const end = (
      outcome: { ok: true; value: Screened<CompanySource> } | { ok: false; issues: readonly Issue[] } | null,
    ) => {
      worker.terminate();
      settle(outcome);
    };
    worker.onmessage = ({ data }: MessageEvent<ScreenNews>) => {
      if (data.kind === 'progress') onProgress(data.done, data.all);
      else if (data.kind === 'done') {
        const companies = { rows, plans, own, places: data.screened.companies };
        end({ ok: true, value: { ...data.screened, companies } });
      } else end({ ok: false, issues: data.issues });
    };
    worker.onerror = () => end(null);
    try {
      worker.postMessage(task);
    } catch {
      end(null);
    }
  });
  return { result, cancel: () => worker.terminate() };
};
