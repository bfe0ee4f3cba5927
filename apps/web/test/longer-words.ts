/**
 * A script that makes every word on the page forty per cent longer, from whichever catalogue, rule or pack it comes: what a
 * language less brief than ours would ask of the layout. Figures keep their length, and so do quotations, which are never translated.
 */
export const longerWords = `(() => {
  const made = new WeakMap();
  const longer = (text) => text
    .replace(/[A-Za-z]{2,}/g, (word) => word + 'é'.repeat(Math.ceil(word.length * 0.4)))
    .replace(/[\\u4e00-\\u9fff]+/g, (run) => run + '長'.repeat(Math.ceil(run.length * 0.4)));
  const stretch = (node) => {
    if (made.get(node) === node.nodeValue || node.parentElement?.closest('script, style, blockquote, .quote, .coverage-quote, code') !== null) return;
    const text = longer(node.nodeValue ?? '');
    made.set(node, text);
    if (text !== node.nodeValue) node.nodeValue = text;
  };
  const all = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return stretch(root);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) stretch(node);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') stretch(target);
      else for (const node of addedNodes) all(node);
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  all(document.documentElement);
})();`;
