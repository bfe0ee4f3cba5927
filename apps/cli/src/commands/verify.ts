import { packDigest } from '@huice/engine';
import { type Finding, sarifLog, verify as verifyPack } from '@huice/engine/review';
import { renderFindings } from '../report/render-findings.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Command } from './command.ts';
import { oneFormat, readPack } from './read-pack.ts';

/** Where the pack that is built in is written. */
const builtIn = 'packages/incentives/src/pack.ts';

/** There is an error: a pack that cannot mean what it says. */
const UNSOUND = 1;

/** Whether a pack is sound, by severity: `--json` and `--sarif` for programs. Ends with 1 when there is an error. */
export const verify: Command = {
  name: 'verify',
  files: ['[PACK]'],
  options: ['json', 'sarif'],
  run: async (request) => {
    const { files, options, locale, calculator, io } = request;
    const [file] = files;
    const formats = oneFormat(request, ['json', 'sarif']);
    const read = file === undefined ? ({ ok: true, value: calculator.pack } as const) : await readPack(file, request);
    if (!read.ok || formats.length > 0) return { ok: false, issues: [...formats, ...(read.ok ? [] : read.issues)] };
    const pack = read.value;
    const findings = verifyPack(pack);
    const exitCode = findings.some(isError) ? UNSOUND : 0;
    if (options.sarif === true) {
      const uri = file === undefined ? builtIn : file === '-' ? 'pack.json' : file;
      return { ok: true, exitCode, value: asJson(sarifLog(findings, { uri, version: io.version }, locale)) };
    }
    if (options.json === true) {
      const about = { id: pack.id, version: pack.version, digest: packDigest(pack) };
      return { ok: true, exitCode, value: asJson({ pack: about, findings }) };
    }
    return { ok: true, exitCode, value: renderFindings(findings, pack, canvasOf(io, locale)) };
  },
};

const isError = ({ severity }: Finding): boolean => severity === 'error';
