import type { ExportTask } from './export.worker.ts';

/** Makes the file apart from the page; null when its thread broke down, for want of memory as a rule. */
export const exportFile = (task: ExportTask): Promise<Blob | null> => {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((settle) => {
    const end = (file: Blob | null) => {
      worker.terminate();
      settle(file);
    };
    worker.onmessage = ({ data }: MessageEvent<Blob | null>) => end(data);
    worker.onerror = () => end(null);
    try {
      worker.postMessage(task);
    } catch {
      end(null);
    }
  });
};
