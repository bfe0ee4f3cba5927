/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, 64 hex digits. Synchronous, so that a digest needs no platform. */
export const sha256 = (text: string): string => {
  const bytes = padded(utf8(text));
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(initialState);
  const words = new Uint32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t += 1) {
      const [w15, w2] = [words[t - 15] as number, words[t - 2] as number];
      const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
      const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
      words[t] = (words[t - 16] as number) + small0 + (words[t - 7] as number) + small1;
    }
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
};

const compress = (state: Uint32Array, words: Uint32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (roundConstants[t] as number) + (words[t] as number)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    (state[index] as number) += value;
  });
};

/** As `TextEncoder` does it, which is not part of the language: a lone surrogate becomes U+FFFD. */
const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const char of text) {
    const raw = char.codePointAt(0) as number;
    const code = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    /** Bytes after the first, six bits in each. */
    let more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length++] = more === 0 ? code : (0xff00 >> (more + 1)) | (code >> (6 * more));
    while (--more >= 0) bytes[length++] = 0x80 | ((code >> (6 * more)) & 0x3f);
  }
  return bytes.subarray(0, length);
};

/** The message, a one bit, zeros to the end of a block, and the length in bits. */
const padded = (message: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return bytes;
};

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * The first 32 bits of the fraction of the k-th root of each of the first primes. A double has some 20 bits more than
 * that, so the last ones, in which platforms may differ, change none of these.
 */
const primeRoots = (count: number, k: number): Uint32Array => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => (prime ** (1 / k) % 1) * 2 ** 32);
};

const initialState = primeRoots(8, 2);
const roundConstants = primeRoots(64, 3);
