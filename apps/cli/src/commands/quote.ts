import { createHash } from 'node:crypto';
import { inFile } from '../complaint.ts';
import { asJson } from './as-json.ts';
import type { BareRequest, Run } from './command.ts';

/** Finds a passage in the full text of a document, and prints it as a clause wants it. */
export const quote: Run<BareRequest> = async ({ files, options, io }) => {
  const [file = '', words = ''] = files;
  const text = await io.read(file);
  if (!text.ok) return text;
  const { quoteIn } = await import('@huice/authoring');
  const found = quoteIn(text.value, words, file);
  if (!found.ok) return { ok: false, issues: inFile(file, found.issues) };
  const digest = createHash('sha256').update(text.value, 'utf8').digest('hex');
  const { quote: passage, offset } = found.value;
  const characters = text.value.length;
  if (options.json === true) return { ok: true, value: asJson({ quote: passage, offset, digest, characters }) };
  return {
    ok: true,
    value: `digest: ${digest}\ncharacters: ${characters}\nclauses:\n  ID:\n    quote: ${JSON.stringify(passage)}\n    offset: ${offset}\n`,
  };
};
