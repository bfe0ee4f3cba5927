/**
 * Runs in the page. From then on whatever changes in the results leaves a mark in the trace. What is worked out from a result
 * (the nearest change) is none.
 */
export function markResults() {
  const of = document.querySelector('.results, .library-list');
  if (of === null) return;
  new MutationObserver((changes) => {
    const isResult = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element !== null && element.closest('.nearest') === null;
    });
    if (isResult) performance.mark('huice-result');
  }).observe(of, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-status'],
  });
}
