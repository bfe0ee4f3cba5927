import type { Page } from 'playwright-core';

/** What does not fit: parts that reach out of the window, text that is cut off, controls that lie on one another. */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const what = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').trim().slice(0, 30)}`;
    /** Found once for each element, since all that stand in it ask for it again. */
    const once = (test: (one: Element) => boolean) => {
      const known = new Map<Element, boolean>();
      return (element: Element): boolean => {
        const found = known.get(element) ?? test(element);
        known.set(element, found);
        return found;
      };
    };
    // What scrolls by itself, such as a table in its frame, may hold more than it shows.
    const scrolls = once((element) => /auto|scroll/.test(getComputedStyle(element).overflowX));
    const floats = once((element) => /fixed|sticky/.test(getComputedStyle(element).position));
    const within = (element: Element, test: (one: Element) => boolean) => {
      for (let one = element.parentElement; one !== null && one !== document.body; one = one.parentElement)
        if (test(one)) return true;
      return false;
    };
    const left = new Set(
      document.querySelectorAll(':is(.unseen, .defs, .skip, svg, thead), :is(.unseen, .defs, .skip, svg, thead) *'),
    );
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => !left.has(element) && element.checkVisibility(),
    );
    const wide = shown
      .filter(
        (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > innerWidth + 1,
      )
      .filter((element) => !within(element, scrolls));
    const cut = shown.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 1 &&
        /hidden|clip/.test(getComputedStyle(element).overflowX) &&
        // What is typed scrolls within its field, and the lines of the picture of a rule are cut off on purpose.
        !element.matches('input, .flow-way') &&
        // The dense table of the pitch keeps a line to a row, says so with an ellipsis, and gives the rest in the opened row.
        getComputedStyle(element).textOverflow !== 'ellipsis',
    );
    const controls = shown
      .filter((element) => element.matches('a[href], button, summary, select, input:not([type=file])'))
      .filter((element) => !floats(element) && !within(element, (one) => floats(one) || scrolls(one)))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const laid = controls.flatMap(({ element, box }, at) =>
      controls
        .slice(at + 1)
        .filter(
          ({ element: inner, box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1 &&
            !element.contains(inner) &&
            !inner.contains(element),
        )
        .map(({ element: other }) => `${what(element)} on ${what(other)}`),
    );
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page by ${root.scrollWidth - root.clientWidth}`] : []),
      ...wide.map((element) => `wide ${what(element)}`).slice(0, 6),
      ...cut.map((element) => `cut ${what(element)}`).slice(0, 6),
      ...laid.slice(0, 6).map((pair) => `laid ${pair}`),
    ];
  });
