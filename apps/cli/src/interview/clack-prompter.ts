import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Terminal } from '../io.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { inOwnWords } from './in-own-words.ts';
import { type Prompter, stopped } from './prompter.ts';

/** The frame that the prompts draw on the left. */
const frame = 3;
/** More are scrolled. */
const maxItems = 14;

/** Asks in a terminal. Lines are broken by our own rules, since the library breaks at spaces only. */
export const clackPrompter = (terminal: Terminal, canvas: Canvas): Prompter => {
  const narrow: Canvas = { ...canvas, width: canvas.width - frame };
  const broken = (lines: string) =>
    lines
      .split('\n')
      .map((line) => paragraph(narrow, 0, [], [span(line)]))
      .join('')
      .trimEnd();
  return {
    say: (lines) => log.message(broken(lines), { output: terminal.output }),
    choose: async (message, picks) => {
      const options = picks.map(({ value, label }) => ({ value: value as string, label }));
      const reply = await select({
        ...terminal,
        message: broken(message),
        options,
        maxItems,
        showInstructions: false,
      });
      return isCancel(reply) ? stopped : (picks.find(({ value }) => value === reply)?.value ?? stopped);
    },
    chooseSeveral: async (message, picks) => {
      const reply = await multiselect({
        ...terminal,
        output: inOwnWords(terminal.output, canvas.locale),
        message: broken(message),
        options: picks.map(({ value, label }) => ({ value, label })),
        required: false,
        maxItems,
        showInstructions: false,
      });
      return isCancel(reply) ? stopped : reply;
    },
    write: async (message, complaintAbout) => {
      const reply = await text({
        ...terminal,
        message: broken(message),
        validate: (typed) => complaintAbout(typed ?? ''),
      });
      return isCancel(reply) ? stopped : (reply ?? '');
    },
  };
};
