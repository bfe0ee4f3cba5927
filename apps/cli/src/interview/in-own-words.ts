import type { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Locale } from '@huice/engine';
import { catalogue } from '../messages/catalogue.ts';

/** What the prompts say by themselves of a list in which nothing was picked, and offer no other wording for. */
const theirs = 'none';

/** A line that holds nothing else, but for the frame on its left. */
const isTheirs = (line: string): boolean => /^[│|\s]*none\s*$/.test(stripVTControlCharacters(line));

/** The same terminal, in which that is said in the reader's language. */
export const inOwnWords = <T extends Writable>(output: T, locale: Locale): T => {
  const write = (text: unknown, ...rest: readonly unknown[]) => {
    const said =
      typeof text === 'string'
        ? text.replace(/[^\n]+/g, (line) => (isTheirs(line) ? line.replace(theirs, catalogue[locale].ask.none) : line))
        : text;
    return (output.write as (...all: readonly unknown[]) => boolean).call(output, said, ...rest);
  };
  return new Proxy(output, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
};
