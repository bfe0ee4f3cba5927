#!/usr/bin/env node
import { huicePack } from '@huice/incentives';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

// A reader that has seen enough (`huice pack | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), processIo(), huicePack);
} catch (error) {
  // Bad input never throws; what does is a fault of ours, told in one line and with its own exit code.
  process.stderr.write(`huice: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 70;
}
