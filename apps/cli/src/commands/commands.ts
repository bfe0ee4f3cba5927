import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command, CommandName } from './command.ts';
import { facts } from './facts.ts';
import { incentives } from './incentives.ts';
import { nearest } from './nearest.ts';
import { pack } from './pack.ts';
import { questions } from './questions.ts';

export const commands: Readonly<Record<CommandName, Command>> = {
  check,
  questions,
  nearest,
  ask,
  facts,
  incentives,
  pack,
};
