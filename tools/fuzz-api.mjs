// `npm run test:api-fuzz [-- --requests N] [-- --seed N]`: asks the service everything that its OpenAPI document says, right and wrong, until
// it has been asked 10,000 times and every operation among them; ends with 1 where an answer is a fault of the service, or is not what the
// document says. Schemathesis does the asking, in a Python environment of its own below .cache.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { apiMain, prepareOrStop } from '../scripts/prepare.mjs';
import { inRoot, requireNode, stop } from '../scripts/workspace.mjs';

const SCHEMATHESIS = 'schemathesis==4.32.5';

requireNode();
prepareOrStop(['api'], { quiet: true });
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const wanted = Number(values.requests);

const environment = inRoot('.cache/api-fuzz');
const program = `${environment}/bin/schemathesis`;
const has = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;
if (
  !existsSync(program) &&
  !(has('python3', ['-m', 'venv', environment]) && has(`${environment}/bin/pip`, ['install', '--quiet', SCHEMATHESIS]))
)
  stop('Schemathesis could not be installed: it needs Python 3.10 or newer with venv, and PyPI.');

// A made-up city whose pack has every construct that there is.
const service = spawn(
  process.execPath,
  [inRoot(apiMain), '--port', '0', '--rate', '0', '--pack', inRoot('docs/authoring/example/lancheng')],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
process.once('exit', () => service.kill());

/** @type {Promise<string>} */
const ready = new Promise((resolve) => {
  let log = '';
  service.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    if (log !== 'read') log += text;
    const url = /"event":"ready","url":"([^"]+)"/.exec(log)?.[1];
    if (url === undefined) return;
    log = 'read';
    resolve(url);
  });
});
const url = await ready;

/** By route and status, as the service counts them. */
async function counts() {
  const text = await (await fetch(`${url}metrics`)).text();
  return [...text.matchAll(/huice_requests_total\{method="(\w+)",route="([^"]+)",status="(\d+)"\} (\d+)/g)].map(
    ([, method = '', route = '', status = '', count]) => ({ method, route, status, count: Number(count) }),
  );
}

const sum = (/** @type {{ count: number }[]} */ rows) => rows.reduce((all, { count }) => all + count, 0);

const checks = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance';
// A line that is not right is answered with what is wrong with it, and the request with 200.
const runs = [
  ['--exclude-path=/v1/screen', `--checks=${checks},negative_data_rejection`],
  ['--include-path=/v1/screen', `--checks=${checks}`],
];

// As a file: what it reads from an address it does not ask.
const document = `${environment}/openapi.json`;
writeFileSync(document, await (await fetch(`${url}openapi.json`)).text());

/** @param {string[]} args */
const fuzz = (args) =>
  new Promise((resolve) => {
    const env = { ...process.env, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: inRoot('tools/api-fuzz') };
    const all = [
      'run',
      document,
      `--url=${url}`,
      '--phases=fuzzing',
      '--suppress-health-check=all',
      '--warnings=off',
      ...args,
    ];
    const child = spawn(program, all, { cwd: environment, stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('close', (code) => resolve(code === 0));
  });

const examples = Math.min(500, Math.ceil(wanted / 20));
let isWell = true;
for (let seed = Number(values.seed); isWell && sum(await counts()) < wanted; seed += 1)
  for (const run of runs) isWell &&= await fuzz([...run, `--max-examples=${examples}`, `--seed=${seed}`]);

const all = await counts();
/** @type {{ paths: Record<string, Record<string, unknown>> }} */
const { paths } = JSON.parse(readFileSync(document, 'utf8'));
const faults = sum(all.filter(({ status }) => status.startsWith('5')));
process.stdout.write(`\n${sum(all)} requests, ${faults} faults of the service\n`);
for (const [path, methods] of Object.entries(paths))
  for (const method of Object.keys(methods)) {
    const rows = all.filter((one) => one.route === path && one.method === method.toUpperCase());
    if (rows.length === 0) isWell = false;
    const said = rows.map(({ status, count }) => `${status}: ${count}`).join(', ');
    process.stdout.write(`${method.toUpperCase()} ${path}  ${said === '' ? 'never asked' : said}\n`);
  }
service.kill();
process.exitCode = isWell && faults === 0 ? 0 : 1;
