/** Text, or why there is none. */
export type BodyText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: BodyFault };

type BodyFault = 'too-large' | 'too-slow' | 'not-utf8' | 'broken-off';

export interface BodyLimits {
  readonly maxBytes: number;
  readonly seconds: number;
}

/** The body of a request as text, read no further than its limits: neither its size nor the time of the whole. */
export const readBody = async (request: Request, { maxBytes, seconds }: BodyLimits): Promise<BodyText> => {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return { ok: false, why: 'too-large' };
  if (request.body === null) return { ok: true, text: '' };
  const reader = request.body.getReader();
  const late = timeLimit(seconds);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const next = await Promise.race([reader.read(), late.passed]);
      if (next === 'passed') return { ok: false, why: 'too-slow' };
      if (next.done) return decoded(chunks);
      size += next.value.byteLength;
      if (size > maxBytes) return { ok: false, why: 'too-large' };
      chunks.push(next.value);
    }
  } catch {
    return { ok: false, why: 'broken-off' };
  } finally {
    late.off();
    reader.releaseLock();
  }
};

const decoded = (chunks: readonly Uint8Array[]): BodyText => {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { ok: false, why: 'not-utf8' };
  }
};

const timeLimit = (seconds: number): { readonly passed: Promise<'passed'>; readonly off: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<'passed'>((resolve) => {
    timer = setTimeout(() => resolve('passed'), seconds * 1000);
  });
  return { passed, off: () => clearTimeout(timer) };
};
