import { packJson } from '@huice/engine';
import type { Command } from './command.ts';

/** The whole pack as JSON. */
export const pack: Command = {
  name: 'pack',
  files: [],
  options: [],
  run: ({ calculator }) => ({ ok: true, value: `${packJson(calculator.pack)}\n` }),
};
