import { parentPort, workerData } from 'node:worker_threads';
import { packFiles } from '@huice/authoring/node';
import { loadHere } from './load-here.ts';
import type { PackPaths } from './pack-source.ts';

// Reads packs in a thread of its own (`load-apart.ts`).
parentPort?.postMessage(await loadHere(packFiles)(workerData as readonly PackPaths[]));
