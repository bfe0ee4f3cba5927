import type { LoadedPack } from '@huice/authoring/node';
import { packDigest } from '@huice/engine';
import { type Finding, verify as verifyPack } from '@huice/engine/review';
import type { Complaint, Outcome } from '../complaint.ts';
import { describeComplaint } from '../describe-complaint.ts';
import { renderFindings } from '../report/render-findings.ts';
import { sarifOf } from '../report/sarif-of.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { Answer, BareRequest, Run } from './command.ts';
import { namedPack, oneFormat } from './named-pack.ts';

/** There is an error: a pack that cannot mean what it says. */
const UNSOUND = 1;

/**
 * Whether a pack is sound, by severity: `--json` and `--sarif` for programs. Ends with 1 when there is an error; `--watch` goes on
 * and looks again whenever a file changes.
 */
export const verify: Run<BareRequest> = async (request) => {
  const { files, options, io } = request;
  const formats = oneFormat(request, ['json', 'sarif']);
  if (formats.length > 0) return { ok: false, issues: formats };
  let loaded = await namedPack(files[0], request);
  if (options.watch !== true || request.isRefused) return answerOf(loaded, request);
  for (;;) {
    const said = answerOf(loaded, request);
    const text = said.ok ? said.value : toldOf(said.issues, request);
    const written = await io.out(`${text}\n`);
    if (!written.ok) return written;
    const paths = loaded.ok ? loaded.value.paths : files.length > 0 ? files : request.packs;
    const next = await io.changes(paths)[Symbol.asyncIterator]().next();
    if (next.done === true) return { ok: true, value: '' };
    loaded = await namedPack(files[0], request);
  }
};

const toldOf = (issues: readonly Complaint[], { locale }: BareRequest): string =>
  issues.map((one) => `${describeComplaint(one, locale)}\n`).join('');

const answerOf = (read: Outcome<LoadedPack>, { files, options, locale, io }: BareRequest): Answer => {
  // A code host shows what cannot be read as well.
  if (!read.ok && options.sarif === true && read.issues.some(({ line }) => line !== undefined))
    return { ok: true, exitCode: UNSOUND, value: asJson(sarifOf([], read.issues, { version: io.version, locale })) };
  if (!read.ok) return read;
  const { pack, placeOf } = read.value;
  const findings = verifyPack(pack);
  const exitCode = findings.some(isError) ? UNSOUND : 0;
  if (options.sarif === true) {
    const about = { version: io.version, locale, file: files[0], placeOf };
    return { ok: true, exitCode, value: asJson(sarifOf(findings, [], about)) };
  }
  if (options.json === true) {
    const about = { id: pack.id, version: pack.version, digest: packDigest(pack) };
    const placed = findings.map((one) => ({ ...one, ...placeOf(one.path) }));
    return { ok: true, exitCode, value: asJson({ pack: about, findings: placed }) };
  }
  return { ok: true, exitCode, value: renderFindings(findings, read.value, canvasOf(io, locale)) };
};

const isError = ({ severity }: Finding): boolean => severity === 'error';
