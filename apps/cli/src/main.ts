#!/usr/bin/env node
import { huicePack } from '@huice/incentives';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

// What cannot be written is told where it is written (`io.out`); where even that cannot be told, nothing is left to do.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  process.exitCode = await run(process.argv.slice(2), processIo(), huicePack);
} catch (error) {
  // Bad input never throws; what does is a fault of ours, told in one line and with its own exit code.
  process.stderr.write(`huice: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 70;
}
