import { encode } from 'uqr';

/** The white rim that a reader needs around the code, in modules. */
const rim = 4;

/** Beyond this version (137 modules a side) a telephone can no longer tell the modules apart on a screen. */
const largest = 30;

/**
 * A text as the modules of a QR code, the white rim included; null when it is too long for one that can be scanned.
 * Of the corrections that fit the smallest code, the strongest is taken.
 */
export const qrModules = (text: string): readonly (readonly boolean[])[] | null => {
  try {
    return encode(text, { ecc: 'L', boostEcc: true, maxVersion: largest, border: rim }).data;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
