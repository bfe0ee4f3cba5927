import { putFile, runIn } from './scratch-project.mjs';

/** Reads each pack of the list as one reads it from an installed package, and works out its digest anew. */
const program = `
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packDigest, parsePackJson } from '@huice/engine';

const { resolve } = createRequire(import.meta.url);
const read = (file) => readFileSync(resolve('@huice/incentives/' + file), 'utf8');
const listed = JSON.parse(read('packs.json'));
const wrong = listed.flatMap(({ file, id, version, digest, incentives }) => {
  const pack = parsePackJson(read(file));
  if (!pack.ok) return [file + ' does not parse'];
  const { value } = pack;
  const isAsListed = value.id === id && value.version === version && value.incentives.length === incentives;
  return isAsListed && packDigest(value) === digest ? [] : [file + ' is not what packs.json says'];
});
if (!listed.some(({ file }) => file === 'cn.json') || wrong.length > 0) throw new Error(wrong.join('; ') || 'no cn.json');
process.stdout.write(String(listed.length));
`;

/**
 * That every pack which `@huice/incentives` lists is there, parses, and has the digest that is listed. Returns how many.
 * @param {string} folder a project in which it is installed
 */
export function checkPackedPacks(folder) {
  putFile(folder, 'packs.mjs', program);
  return Number(runIn(folder, process.execPath, ['packs.mjs']));
}
