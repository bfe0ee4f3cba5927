import { tabMemory } from './tab-memory.ts';

const name = 'file';

/** A file as a text that a tab can keep: deflated, a character for a byte. Null where there is no room for it. */
export const asText = async (file: Blob): Promise<string | null> => {
  try {
    const bytes = new Uint8Array(await through(file, new CompressionStream('deflate-raw')));
    return bytes.length <= most ? textOf(bytes) : null;
  } catch {
    return null;
  }
};

/** False where the browser refuses. */
export const keepText = (text: string): boolean => tabMemory.write(name, text);

/** The bytes that were kept; null when there are none. */
export const keptFile = async (): Promise<ArrayBuffer | null> => {
  const text = tabMemory.read(name);
  if (text === null) return null;
  try {
    const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0));
    return await through(new Blob([bytes]), new DecompressionStream('deflate-raw'));
  } catch {
    return null;
  }
};

export const forgetFile = (): void => tabMemory.erase(name);

/** Browsers allow some five million characters. */
const most = 5_000_000;

const through = (blob: Blob, stream: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
  new Response(blob.stream().pipeThrough(stream)).arrayBuffer();

const textOf = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  // More arguments at once than a call can take would throw.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
};
