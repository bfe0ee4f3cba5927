import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '@huice/engine';
import { screener } from '@huice/screen';
import { batchDecider, type Question } from './decide-batch.ts';
import type { RawRows } from './raw-rows.ts';

// Decides rows in a thread of its own (`run-screen.ts`), as the first one does.
const question = workerData as Question;
const compiled = compile(question.pack);
const made = compiled.ok ? screener(compiled.value, { asOf: question.asOf }) : compiled;
if (!compiled.ok || !made.ok) throw new Error('what the first thread has read cannot be read in another');
const decide = batchDecider(compiled.value, made.value, question);
parentPort?.on('message', (rows: RawRows) => parentPort?.postMessage(decide(rows)));
