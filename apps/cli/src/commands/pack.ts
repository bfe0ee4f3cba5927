import { packJson } from '@huice/engine';
import type { Request, Run } from './command.ts';

/** The whole pack as JSON. */
export const pack: Run<Request> = ({ calculator }) => ({ ok: true, value: `${packJson(calculator.pack)}\n` });
