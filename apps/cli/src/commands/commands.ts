import { check } from './check.ts';
import type { Command, CommandName } from './command.ts';
import { facts } from './facts.ts';
import { incentives } from './incentives.ts';
import { pack } from './pack.ts';

export const commands: Readonly<Record<CommandName, Command>> = { check, facts, incentives, pack };
