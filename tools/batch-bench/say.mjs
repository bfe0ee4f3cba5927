export const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** A clock of whole milliseconds. */
export const milliseconds = () => Math.round(performance.now());
