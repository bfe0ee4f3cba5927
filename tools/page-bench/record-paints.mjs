/**
 * Runs in the page. From then on `__paints` has one entry per key or press: what stood in sight in each frame after it. A frame
 * is looked at in the first task after the one that ran its animation callbacks, style, layout and paint.
 */
export function recordPaints() {
  /** @typedef {{ at: number, frames: string[] }} Press */
  /** @type {Press[]} */
  const presses = [];
  Object.assign(window, { __paints: presses });
  const { port1, port2 } = new MessageChannel();
  let watching = false;
  port1.onmessage = ({ data: of }) => {
    const press = presses.at(-1);
    // A frame that was under way as a key was pressed shows nothing of that key.
    if (press !== undefined && of === presses.length) press.frames.push(inSight());
  };
  const frame = () => {
    const press = presses.at(-1);
    // For a third of a second after each press every frame is looked at, and two in any case; then the page is left in peace.
    watching = press !== undefined && (performance.now() - press.at < 350 || press.frames.length < 2);
    if (!watching) return;
    port2.postMessage(presses.length);
    requestAnimationFrame(frame);
  };
  /** @param {Event} event */
  const pressed = (event) => {
    presses.push({ at: event.timeStamp, frames: [] });
    if (watching) return;
    watching = true;
    requestAnimationFrame(frame);
  };
  addEventListener('keydown', pressed, { capture: true });
  addEventListener('click', (event) => event.isTrusted && event.detail > 0 && pressed(event), { capture: true });

  // What of the result stands in sight; what is worked out from it (the nearest change) has its own time.
  const parts = '.card-meta, h4, .card-amount, .card-validity, .deciding, .card-more, .row-facts, .row-meta, h3';
  const inSight = () => {
    const shown = [...document.querySelectorAll('.results .counts, .totals, #rows-title')].map(
      (one) => one.textContent,
    );
    const isInSight = (/** @type {Element} */ one) => {
      const { top, bottom } = one.getBoundingClientRect();
      // Rows that are not yet what they should be are not shown, but have a place when asked for it.
      return one.checkVisibility() && bottom >= 0 && top <= innerHeight;
    };
    for (const one of [...document.querySelectorAll('.card, .row')].filter(isInSight)) {
      for (const part of one.querySelectorAll(parts)) shown.push(part.textContent);
    }
    return shown.join('\n');
  };
}
