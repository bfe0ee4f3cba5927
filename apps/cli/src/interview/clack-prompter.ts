import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Terminal } from '../io.ts';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { type Prompter, stopped } from './prompter.ts';

/** The frame that the prompts draw on the left. */
const frame = 3;
/** More are scrolled. */
const maxItems = 14;

/** Asks in a terminal. Lines are broken by our own rules, since the library breaks at spaces only. */
export const clackPrompter = (terminal: Terminal, canvas: Canvas): Prompter => {
  const words = catalogue[canvas.locale].ask;
  const narrow: Canvas = { ...canvas, width: canvas.width - frame };
  const broken = (lines: string) =>
    lines
      .split('\n')
      .map((line) => paragraph(narrow, 0, [], [span(line)]))
      .join('')
      .trimEnd();
  const question = (message: string, keys: string) => `${broken(message)}\n${narrow.paint([span(keys, 'faint')])}`;
  return {
    say: (lines) => log.message(broken(lines), { output: terminal.output }),
    choose: async (message, picks) => {
      const options = picks.map(({ value, label }) => ({ value: value as string, label }));
      const reply = await select({
        ...terminal,
        message: question(message, words.pickKeys),
        options,
        maxItems,
        showInstructions: false,
      });
      return isCancel(reply) ? stopped : (picks.find(({ value }) => value === reply)?.value ?? stopped);
    },
    chooseSeveral: async (message, picks) => {
      const reply = await multiselect({
        ...terminal,
        message: question(message, words.severalKeys),
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
