// Runs many commands of the built command line in one process: argument lists as JSON on standard input, what each prints as JSON on standard
// output. `node cli-answers.mjs FOLDER_OF_THE_BUILT_COMMAND`
import { pathToFileURL } from 'node:url';

const built = (/** @type {string} */ file) => import(pathToFileURL(`${process.argv[2]}/${file}`).href);
const [{ run }, { processIo }, { huicePack }] = await Promise.all([
  built('run.js'),
  built('process-io.js'),
  import(import.meta.resolve('@huice/incentives')),
]);

let input = '';
for await (const piece of process.stdin.setEncoding('utf8')) input += piece;
/** @type {string[]} */
const answers = [];
for (const argv of JSON.parse(input)) {
  let printed = '';
  const io = {
    ...processIo(),
    out: (/** @type {string} */ text) => {
      printed += text;
      return Promise.resolve({ ok: true, value: null });
    },
  };
  const code = await run(argv, io, huicePack);
  answers.push(code === 0 ? printed : `exit ${code}`);
}
process.stdout.write(JSON.stringify(answers));
