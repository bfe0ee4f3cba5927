import { compare as comparePacks } from '@huice/engine/review';
import { compareMarkdown } from '../compare/compare-markdown.ts';
import { complaint } from '../complaint.ts';
import { asJson } from './as-json.ts';
import type { BareRequest, Run } from './command.ts';
import { namedPack } from './named-pack.ts';

/** What an edit changed between two packs, by meaning: Markdown for a review, or `--json`. */
export const compare: Run<BareRequest> = async (request) => {
  const { files, options, locale } = request;
  const [first = '', second = ''] = files;
  if (first === '-' && second === '-') {
    return { ok: false, issues: [complaint('cli/stdin-twice', '-', 'standard input once')] };
  }
  const before = await namedPack(first, request);
  const after = await namedPack(second, request);
  if (!before.ok || !after.ok) {
    return { ok: false, issues: [...(before.ok ? [] : before.issues), ...(after.ok ? [] : after.issues)] };
  }
  const comparison = comparePacks(before.value.pack, after.value.pack);
  if (!comparison.ok) return comparison;
  const { value } = comparison;
  return { ok: true, value: options.json === true ? asJson(value) : compareMarkdown(value, locale) };
};
