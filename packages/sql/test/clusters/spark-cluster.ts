import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pysparkJob } from '../../src/pyspark-job.ts';
import type { Absent, Cluster } from './cluster.ts';
import { csvIn } from './csv.ts';
import { surely } from './surely.ts';

/** The last line of Spark that runs on Java 17 as well as on 11. */
const pyspark = 'pyspark>=3.5,<4';

/** Takes jobs as they come, each with its companies, in one session; starting one takes longer than most jobs. */
const driver = `
import importlib.util
import sys

session = None
for line in sys.stdin:
    job, source, target = line.rstrip("\\n").split("\\t")
    spec = importlib.util.spec_from_file_location("job", job)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    session = session or module.opened()
    told = module.answers(session, source)
    told.coalesce(1).write.csv(target, header=True, nullValue="\\\\N", emptyValue="")
    print("done", flush=True)
`;

const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 2 ** 28 });

/** Spark on two threads, driven by the very job that `huice sql --pyspark` prints; kept in `folder`, where it is installed once. */
export const sparkCluster = (folder: string): Cluster | Absent => {
  const absent = (because: string): Absent => ({ name: 'Spark', because });
  const java = run('java', ['-version']);
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (java.status !== 0) return absent('there is no java on the path; Java 17 is needed');
  if (version < 11 || version > 17) return absent(`this is Java ${version}; 11 to 17 are needed`);
  const python = join(folder, 'bin', 'python');
  if (!existsSync(python)) {
    const made = run('python3', ['-m', 'venv', folder]);
    if (made.status !== 0) return absent(`python3 -m venv failed: ${(made.stderr || made.stdout || '').slice(0, 200)}`);
  }
  if (run(python, ['-c', 'import pyspark']).status !== 0) {
    const got = run(python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', pyspark]);
    if (got.status !== 0) return absent(`pyspark cannot be had from PyPI: ${(got.stderr ?? '').slice(0, 200)}`);
  }
  const scratch = mkdtempSync(join(tmpdir(), 'huice-spark-'));
  const env = {
    ...process.env,
    PYSPARK_PYTHON: python,
    SPARK_LOCAL_IP: '127.0.0.1',
    PYSPARK_SUBMIT_ARGS: '--master local[2] --driver-memory 3g --conf spark.ui.enabled=false pyspark-shell',
  };
  writeFileSync(join(scratch, 'driver.py'), driver);
  const session = spawn(python, [join(scratch, 'driver.py')], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  session.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2_000);
  });
  const ask = (line: string): Promise<void> =>
    new Promise((done, failed) => {
      const ended = () => failed(new Error(complaints));
      session.once('exit', ended);
      session.stdout.once('data', () => {
        session.off('exit', ended);
        done();
      });
      session.stdin.write(`${line}\n`);
    });
  let count = 0;
  return {
    name: `Spark ${run(python, ['-c', 'import pyspark; print(pyspark.__version__)']).stdout.trim()}, local[2]`,
    answers: async ({ calculator, asOf, ranges, file }) => {
      const [job, target] = [join(scratch, `job-${++count}.py`), join(scratch, `answers-${count}`)];
      writeFileSync(job, surely(pysparkJob(calculator, { asOf, ranges })));
      await ask([job, file, target].join('\t'));
      const part = readdirSync(target).find((name) => name.endsWith('.csv')) ?? '';
      return csvIn(readFileSync(join(target, part), 'utf8'));
    },
    close: async () => {
      session.stdin.end();
      await new Promise((done) => session.once('exit', done));
      rmSync(scratch, { recursive: true, force: true });
    },
  };
};
