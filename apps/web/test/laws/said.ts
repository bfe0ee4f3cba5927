import type { Page } from 'playwright-core';

/** Something that is shown or read aloud, how, in which language, and where. */
export interface Said {
  /** `text`, or the name of the attribute that says it. */
  readonly by: string;
  readonly text: string;
  /** The language that the page gives it. */
  readonly lang: string;
  /** What it stands in, outermost first: `div.card > p > code`. */
  readonly within: string;
}

/** Attributes that are shown or read aloud. */
const spoken = [
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'aria-placeholder',
];

/** Everything that the page says to anyone: its title, its texts, drawn, folded or hidden, and the attributes that are shown or read aloud. */
export const saidOn = async (page: Page): Promise<readonly Said[]> => {
  const said = await page.evaluate((names) => {
    // A copy is taken, because texts that stand side by side are joined in it.
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const silent of copy.querySelectorAll('script, style, noscript')) silent.remove();
    copy.normalize();
    // Found once for each element, since all that stand in it ask for it again.
    const places = new Map<Element, { within: string; lang: string }>();
    const placeOf = (element: Element): { within: string; lang: string } => {
      const known = places.get(element);
      if (known !== undefined) return known;
      const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
      const outer = element.parentElement === null ? undefined : placeOf(element.parentElement);
      const place = {
        within: outer === undefined ? name : `${outer.within} > ${name}`,
        lang: element.getAttribute('lang') ?? outer?.lang ?? '',
      };
      places.set(element, place);
      return place;
    };
    const all = [copy, ...copy.querySelectorAll('*')].flatMap((element) => {
      const attributes = names.map((by) => ({ by, text: element.getAttribute(by) ?? '' }));
      const texts = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => ({ by: 'text', text: textContent ?? '' }));
      return [...attributes, ...texts]
        .map(({ by, text }) => ({ by, text: text.trim() }))
        .filter(({ text }) => text !== '')
        .map((one) => JSON.stringify({ ...one, ...placeOf(element) }));
    });
    // As one text, what is said twice once, since the driver goes through every object that it hands over.
    return `[${[...new Set(all)].join()}]`;
  }, spoken);
  return JSON.parse(said) as readonly Said[];
};
