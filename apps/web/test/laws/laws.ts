import type { Page } from 'playwright-core';
import { axeFindings, axeFindingsOfStructure } from './axe-findings.ts';
import { brokenWords } from './broken-words.ts';
import { lostWords } from './lost-words.ts';
import { misfits } from './misfits.ts';
import { outlineFaults } from './outline-faults.ts';
import { saidOn } from './said.ts';
import { tooSmall } from './too-small.ts';
import { breaches } from './wording-laws.ts';

/** What is wrong on a page as it stands, in the language that it is to be in; nothing, where the law is kept. */
type Law = (page: Page, lang: string) => Promise<readonly string[]>;

/** What must hold of every page in every state. A law that is added here is held wherever walk-state.ts names it. */
export const laws = {
  'axe finds nothing': axeFindings,
  'axe finds nothing, colours and places aside': axeFindingsOfStructure,
  'words, numbers and days are those of the language': async (page, lang) => breaches(await saidOn(page), lang),
  'the outline is whole': outlineFaults,
  'everything fits': misfits,
  'no word is broken': brokenWords,
  'no words are lost in the colours of the system': lostWords,
  'text has 12 pixels, and what is pressed 44': (page) => tooSmall(page, 12, 44),
  'large text has 18 pixels, and what is pressed 60': (page) => tooSmall(page, 18, 60),
} satisfies Record<string, Law>;

export type LawName = keyof typeof laws;
