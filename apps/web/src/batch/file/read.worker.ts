import { refuse } from './read-result.ts';
import { readTable } from './read-table.ts';
import type { ReadOptions } from './table.ts';

export interface ReadTask {
  readonly file: Blob;
  readonly options: ReadOptions;
}

addEventListener('message', ({ data: { file, options } }: MessageEvent<ReadTask>) => {
  file
    .arrayBuffer()
    .then((bytes) => readTable(new Uint8Array(bytes), options))
    .then(
      (read) =>
        postMessage(read, { transfer: read.ok ? [read.value.rows.ends.buffer, read.value.rows.firsts.buffer] : [] }),
      () => postMessage(refuse('gave-up')),
    );
});
