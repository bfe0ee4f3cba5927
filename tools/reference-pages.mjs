/** @typedef {import('./api-reference.mjs').Door} Door */
/** @typedef {import('./api-reference.mjs').PublicName} PublicName */

const written = '<!-- Written by `npm run api:write` from the docstrings. Do not edit by hand. -->';

const headings = /** @type {const} */ ({
  function: 'Functions',
  class: 'Classes',
  constant: 'Constants',
  type: 'Types',
});

/**
 * The reference as Markdown, a page for each door and one that lists them.
 * @param {readonly Door[]} doors
 * @returns {Map<string, string>} path below the root → text
 */
export function referencePages(doors) {
  const pages = doors.map(({ from, names }) => ({
    from,
    names,
    file: `${from.replace('@huice/', '').replace('/', '-')}.md`,
  }));
  const rows = pages.map(
    ({ from, names, file }) =>
      `| [\`${from}\`](${file}) | ${names
        .filter(({ kind }) => kind !== 'type')
        .map(({ name }) => `\`${name}\``)
        .join(', ')} |`,
  );
  const index = [
    written,
    '# What the packages export',
    'Every public name with its declaration and what it says of itself. How the names stay: [versions](../versioning.md).',
    ['| import | functions, classes and constants |', '| --- | --- |', ...rows].join('\n'),
  ];
  return new Map([
    ['docs/api/README.md', `${index.join('\n\n')}\n`],
    ...pages.map(({ from, names, file }) => /** @type {const} */ ([`docs/api/${file}`, pageOf(from, names, doors)])),
  ]);
}

/** @param {string} from @param {readonly PublicName[]} names @param {readonly Door[]} doors */
function pageOf(from, names, doors) {
  const sections = Object.entries(headings).flatMap(([kind, heading]) => {
    const some = names.filter((one) => one.kind === kind);
    return some.length === 0 ? [] : [`## ${heading}`, ...some.map((one) => entryOf(one, from, doors))];
  });
  return `${[written, `# \`${from}\``, ...sections].join('\n\n')}\n`;
}

/** A name that another door shows first is told there. @param {PublicName} one @param {string} from @param {readonly Door[]} doors */
function entryOf(one, from, doors) {
  const first = doors.find(({ names }) =>
    names.some((other) => other.name === one.name && other.declaration === one.declaration),
  );
  if (first !== undefined && first.from !== from) return `### ${one.name}\n\nAs of \`${first.from}\`.`;
  const examples = one.examples.map((code) => `\`\`\`ts\n${code}\n\`\`\``);
  return [`### ${one.name}`, `\`\`\`ts\n${one.declaration}\n\`\`\``, one.about, ...examples].join('\n\n');
}
