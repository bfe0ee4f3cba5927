/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} address what follows the server's own
 * @property {string} field the control that is typed into
 * @property {string[]} keys
 * @property {string[]} presses what is clicked, one after the other
 */

const digits = [...'120000000', ...Array(9).fill('Backspace')];
const answers = 'place=east&fields=ai,data&staff=120&hightech=true&tax=300%E4%B8%87&research-share=6&tier=provincial';
const option = (/** @type {string} */ fact, /** @type {number} */ nth) => `#question-${fact} .option:nth-child(${nth})`;

/** The form over so many generated incentives. @param {number} incentives @returns {Subject} */
const formOf = (incentives) => ({
  name: `the form, ${incentives} incentives`,
  address: `?incentives=${incentives}#v1?@as-of=2024-06-01&${answers}`,
  field: '#question-revenue input[type=text]',
  keys: digits,
  presses: [
    option('hightech', 2),
    option('hightech', 1),
    option('fields', 4),
    option('tier', 4),
    option('place', 3),
    option('place', 2),
  ],
});

/** A page of nothing but a field, for what the browser takes by itself; the form over the pack that ships and over 100 and 500 generated incentives, and the library's list of the 500. @type {readonly Subject[]} */
export const subjects = [
  { name: 'nothing but a field', address: 'bare.html', field: 'input', keys: digits, presses: [] },
  {
    name: 'the form, the pack that ships',
    address: '#v1?@as-of=2019-06-01&place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&listingStage=filed',
    field: '#question-marketEquityFinancing input[type=text]',
    keys: digits,
    presses: [option('fields', 1), option('fields', 1), option('place', 2), option('place', 1)],
  },
  formOf(100),
  formOf(500),
  {
    name: 'the library, 500 incentives',
    address: 'library.html?incentives=500',
    field: '#find',
    keys: [...'item-0123', ...Array(9).fill('Backspace')],
    presses: Array(3)
      .fill(['.facet:nth-of-type(1) .facet-value >> nth=1', '.facet:nth-of-type(3) .facet-value >> nth=0'])
      .flat(),
  },
];
