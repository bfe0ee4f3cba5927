import { compareMarkdown, compare as comparePacks } from '@huice/engine/review';
import { complaint } from '../complaint.ts';
import { asJson } from './as-json.ts';
import type { Command } from './command.ts';
import { readPack } from './read-pack.ts';

/** What an edit changed between two packs, by meaning: Markdown for a review, or `--json`. */
export const compare: Command = {
  name: 'compare',
  files: ['BEFORE', 'AFTER'],
  options: ['json'],
  run: async (request) => {
    const { files, options, locale } = request;
    const [first = '', second = ''] = files;
    if (first === '-' && second === '-') {
      return { ok: false, issues: [complaint('cli/stdin-twice', '-', 'standard input once')] };
    }
    const before = await readPack(first, request);
    const after = await readPack(second, request);
    if (!before.ok || !after.ok) {
      return { ok: false, issues: [...(before.ok ? [] : before.issues), ...(after.ok ? [] : after.issues)] };
    }
    const comparison = comparePacks(before.value, after.value);
    if (!comparison.ok) return comparison;
    const { value } = comparison;
    return { ok: true, value: options.json === true ? asJson(value) : compareMarkdown(value, locale) };
  },
};
