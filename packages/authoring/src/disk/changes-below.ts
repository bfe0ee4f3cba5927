import { watch } from 'node:fs';

/** An editor saves in several steps; what comes within this is one change. */
const settled = 150;

/** Comes back once for each time that something below one of these files and folders changes. */
export async function* changesBelow(paths: readonly string[]): AsyncGenerator<null> {
  let wake: () => void = () => undefined;
  let changed = false;
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, () => {
      changed = true;
      wake();
    }),
  );
  try {
    for (;;) {
      if (!changed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      await new Promise((resolve) => setTimeout(resolve, settled));
      changed = false;
      yield null;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
