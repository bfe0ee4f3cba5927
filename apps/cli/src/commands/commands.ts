import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command, CommandName } from './command.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';
import { incentives } from './incentives.ts';
import { nearest } from './nearest.ts';
import { newPart } from './new.ts';
import { pack } from './pack.ts';
import { questions } from './questions.ts';
import { quote } from './quote.ts';
import { replay } from './replay.ts';
import { schema } from './schema.ts';
import { screen } from './screen.ts';
import { stale } from './stale.ts';
import { test } from './test.ts';
import { tryPack } from './try.ts';
import { verify } from './verify.ts';

export const commands: Readonly<Record<CommandName, Command>> = {
  check,
  questions,
  nearest,
  ask,
  facts,
  incentives,
  screen,
  explain,
  pack,
  verify,
  compare,
  test,
  new: newPart,
  schema,
  quote,
  stale,
  replay,
  try: tryPack,
};
