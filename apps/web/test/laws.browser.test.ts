import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LawName, laws } from './laws/laws.ts';
import { inABrowser, type Opened } from './open-page.ts';

const { open } = inABrowser();

// One page for all: what each of them adds is taken away again.
let opened: Opened | undefined;
beforeAll(async () => {
  opened = await open('#v1?@lang=en');
});
afterAll(() => opened?.close());

interface Breach {
  readonly html: string;
  /** Set by script, since the content policy takes no style from markup. */
  readonly style?: Readonly<Record<string, string>>;
  /** What the law finds, once. */
  readonly finding: RegExp;
}

const breaches: Readonly<Record<LawName, Breach>> = {
  'axe finds nothing': {
    html: '<p>pale</p>',
    style: { color: '#ccc', background: '#fff' },
    finding: /^color-contrast: /,
  },
  'axe finds nothing, colours and places aside': { html: '<img src="icon.svg">', finding: /^image-alt: / },
  'words, numbers and days are those of the language': {
    html: '<p>12000 firms</p>',
    finding: /a number without its groups.*12000 firms/,
  },
  'the outline is whole': { html: '<h4>four</h4>', finding: /^h4 after h[12]: four$/ },
  'everything fits': { html: '<p class="far">far</p>', style: { width: '3000px' }, finding: /^wide p\.far far$/ },
  'no word is broken': {
    html: '<p class="narrow">insurance a/b</p>',
    style: { width: '3em', overflowWrap: 'anywhere' },
    finding: /^insurance in p\.narrow$/,
  },
  'no words are lost in the colours of the system': {
    html: '<p class="lost">lost</p>',
    style: { color: 'Canvas' },
    finding: /^lost: lost$/,
  },
  'text has 12 pixels, and what is pressed 44': {
    html: '<p>small</p>',
    style: { fontSize: '11px' },
    finding: /^text 11\.0: .*small$/,
  },
  'large text has 18 pixels, and what is pressed 60': {
    html: '<button>press</button>',
    style: { boxSizing: 'border-box', width: '100px', minHeight: '0', height: '50px', fontSize: '20px' },
    finding: /^target 100×50: .*press$/,
  },
};

test.each(Object.entries(breaches))('a page that breaks it is seen: %s', async (name, { html, style, finding }) => {
  const law = laws[name as LawName];
  const { page } = opened ?? expect.fail('the page has not been opened');
  await page.emulateMedia({ forcedColors: name.includes('colours of the system') ? 'active' : 'none' });
  const found = async () => (await law(page, 'en')).filter((one) => finding.test(one));
  expect(await found()).toEqual([]);
  await page.evaluate(
    ([content, styles]) => {
      const main = document.querySelector('main');
      main?.insertAdjacentHTML('afterbegin', content);
      const added = main?.firstElementChild;
      if (added instanceof HTMLElement) Object.assign(added.style, styles);
    },
    [html, style ?? {}] as const,
  );
  expect(await found()).toHaveLength(1);
  await page.evaluate(() => document.querySelector('main')?.firstElementChild?.remove());
});
