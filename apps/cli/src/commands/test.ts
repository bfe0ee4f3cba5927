import { compile, packDigest } from '@huice/engine';
import { complaint } from '../complaint.ts';
import { renderTested } from '../report/render-tested.ts';
import { canvasOf } from '../terminal/canvas.ts';
import { asJson } from './as-json.ts';
import type { BareRequest, Run } from './command.ts';
import { namedPack } from './named-pack.ts';

/** A case does not come out as it should. */
const FAILED = 1;

/** Runs the cases that stand beside each incentive, and says how much of each condition they walk. Ends with 1 when one fails. */
export const test: Run<BareRequest> = async (request) => {
  const { files, options, locale, io } = request;
  const loaded = await namedPack(files[0], request);
  if (!loaded.ok) return loaded;
  const { pack, cases } = loaded.value;
  if (cases.length === 0)
    return { ok: false, issues: [complaint('cli/no-cases', pack.id, 'cases beside its incentives')] };
  const calculator = compile(pack);
  if (!calculator.ok) return calculator;
  const { runCases } = await import('@huice/authoring');
  const tested = runCases(calculator.value, cases);
  const isWell = tested.results.every(({ differences, issues }) => differences.length + issues.length === 0);
  const exitCode = isWell ? 0 : FAILED;
  const about = { id: pack.id, version: pack.version, digest: packDigest(pack) };
  if (options.json === true) return { ok: true, exitCode, value: asJson({ pack: about, ...tested }) };
  return { ok: true, exitCode, value: renderTested(tested, pack, canvasOf(io, locale)) };
};
