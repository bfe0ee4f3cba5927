/** A line of a stream, or why there are no more of them. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: 'too-large' | 'not-utf8' }
  | { readonly number: number; readonly end: 'too-slow' | 'broken-off' };

export interface LineLimits {
  readonly maxBytes: number;
  /** How long the next piece may take. */
  readonly seconds: number;
}

const newline = 10;

/**
 * The lines of a stream, numbered from 1, empty ones left out. No more is read than is asked for. A line past the limit is skipped to its
 * end, and told; what follows it is read.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  { maxBytes, seconds }: LineLimits,
): AsyncGenerator<Line> {
  const reader = stream.getReader();
  let number = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  const taken = (): Line | undefined => {
    const line = size > maxBytes ? { number, fault: 'too-large' as const } : lineOf(number, pieces);
    [pieces, size] = [[], 0];
    return line;
  };
  try {
    for (;;) {
      const next = await inTime(reader, seconds);
      if (typeof next === 'string') {
        yield { number, end: next };
        return;
      }
      if (next.done) break;
      let rest = next.value;
      for (let at = rest.indexOf(newline); at >= 0; at = rest.indexOf(newline)) {
        pieces.push(rest.subarray(0, at));
        size += at;
        const line = taken();
        if (line !== undefined) yield line;
        number += 1;
        rest = rest.subarray(at + 1);
      }
      size += rest.byteLength;
      // What is too long is not kept.
      if (size <= maxBytes) pieces.push(rest);
      else pieces = [];
    }
    const last = taken();
    if (last !== undefined) yield last;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const lineOf = (number: number, pieces: readonly Uint8Array[]): Line | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return text.trim() === '' ? undefined : { number, text };
  } catch {
    return { number, fault: 'not-utf8' };
  }
};

const inTime = async (reader: ReadableStreamDefaultReader<Uint8Array>, seconds: number) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), seconds * 1000);
  });
  try {
    return await Promise.race([reader.read(), late]);
  } catch {
    return 'broken-off' as const;
  } finally {
    clearTimeout(timer);
  }
};
