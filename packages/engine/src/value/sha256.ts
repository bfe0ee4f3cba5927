/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, 64 hex digits. Synchronous, so that a digest needs no platform. */
export const sha256 = (text: string): string => {
  const bytes = padded(utf8(text));
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(initialState);
  const words = new Uint32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t += 1) {
      const [w15, w2] = [at(words, t - 15), at(words, t - 2)];
      const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
      const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
      words[t] = at(words, t - 16) + small0 + at(words, t - 7) + small1;
    }
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
};

const compress = (state: Uint32Array, words: Uint32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + at(roundConstants, t) + at(words, t)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = at(state, index) + value;
  });
};

/** As `TextEncoder` does it, which is not part of the language: a lone surrogate becomes U+FFFD. */
const utf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const push = (byte: number) => {
    bytes[length] = byte;
    length += 1;
  };
  for (const char of text) {
    const raw = char.codePointAt(0) ?? 0;
    const code = raw >= 0xd800 && raw <= 0xdfff ? 0xfffd : raw;
    if (code < 0x80) push(code);
    else {
      if (code < 0x800) push(0xc0 | (code >> 6));
      else {
        if (code < 0x10000) push(0xe0 | (code >> 12));
        else {
          push(0xf0 | (code >> 18));
          push(0x80 | ((code >> 12) & 0x3f));
        }
        push(0x80 | ((code >> 6) & 0x3f));
      }
      push(0x80 | (code & 0x3f));
    }
  }
  return bytes.subarray(0, length);
};

/** The message, a one bit, zeros to the end of a block, and the length in bits. */
const padded = (message: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length << 3);
  return bytes;
};

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

/**
 * The first 32 bits of the fraction of the k-th root of each of the first primes. In whole numbers: `Math.cbrt` may
 * differ between platforms.
 */
const primeRoots = (count: number, k: bigint): Uint32Array => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => Number(BigInt.asUintN(32, wholeRoot(BigInt(prime) << (32n * k), k))));
};

/** The largest whole number whose k-th power does not exceed `value`; below 2^40. */
const wholeRoot = (value: bigint, k: bigint): bigint => {
  let root = 0n;
  for (let bit = 1n << 39n; bit > 0n; bit >>= 1n) if ((root | bit) ** k <= value) root |= bit;
  return root;
};

const initialState = primeRoots(8, 2n);
const roundConstants = primeRoots(64, 3n);
