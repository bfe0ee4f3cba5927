import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqlOf } from '../../src/sql-of.ts';
import { tableSql } from '../../src/table-sql.ts';
import { pgliteEngine } from '../pglite-engine.ts';
import type { Cluster } from './cluster.ts';
import { csvIn } from './csv.ts';
import { surely } from './surely.ts';

/** Where distributions put the programs of the server, the newest version first; and what is on the path. */
const programs = (): string | undefined => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((one) => existsSync(join(folder, one))));
};

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The server refuses to be run by root, so root runs it as somebody else. */
const somebody = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const idOf = (what: string, name: string) =>
    Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout?.trim());
  const name = ['postgres', 'nobody'].find((one) => idOf('-u', one) > 0) ?? 'nobody';
  return { uid: idOf('-u', name), gid: idOf('-g', name) };
};

/** PostgreSQL of the distribution on a free port and in a folder of its own; as WebAssembly where there is none. */
export const postgresCluster = (): Promise<Cluster> => {
  const bin = programs();
  return bin === undefined ? webAssembly() : installed(bin);
};

const webAssembly = async (): Promise<Cluster> => {
  const engine = await pgliteEngine();
  return {
    name: 'PostgreSQL as WebAssembly (PGlite): no initdb, postgres and psql were found',
    answers: async ({ calculator, asOf, ranges, file }) => {
      await engine.run('DROP TABLE IF EXISTS companies');
      await engine.run(surely(tableSql(calculator.pack, { dialect: 'postgres', ranges })));
      await engine.copyIn('companies', readFileSync(file));
      return engine.rows(surely(sqlOf(calculator, { dialect: 'postgres', asOf, ranges })));
    },
    close: engine.close,
  };
};

const installed = async (bin: string): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'huice-postgres-'));
  const who = somebody();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? who.uid);
  const options = { ...who, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C' } };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'huice', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...options,
      stdio: 'ignore',
    },
  );
  const port = await freePort();
  const where = ['-h', '127.0.0.1', '-p', String(port)];
  const settings = ['-c', 'fsync=off', '-c', `unix_socket_directories=${folder}`, '-c', 'jit=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), ...where, ...settings], {
    ...options,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => {
    server.on('exit', () => done());
  });
  const psql = (input: string): string => {
    const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', ...where, '-U', 'huice', '-d', 'postgres'];
    const run = spawnSync(join(bin, 'psql'), args, { ...options, input, encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (run.status !== 0) throw new Error(run.stderr.slice(0, 2_000));
    return run.stdout;
  };
  for (let tries = 0; ; tries++) {
    try {
      psql('SELECT 1');
      break;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  const version = psql(
    'COPY (SHOW server_version) TO STDOUT'.replace('SHOW server_version', "SELECT current_setting('server_version')"),
  ).trim();
  return {
    name: `PostgreSQL ${version}, installed`,
    answers: ({ calculator, asOf, ranges, file }) => {
      const table = surely(tableSql(calculator.pack, { dialect: 'postgres', ranges }));
      const query = surely(sqlOf(calculator, { dialect: 'postgres', asOf, ranges }));
      psql(
        `DROP TABLE IF EXISTS companies;\n${table};\nCOPY companies FROM STDIN (FORMAT csv, HEADER, NULL '\\N');\n${readFileSync(file, 'utf8')}\\.\n`,
      );
      return Promise.resolve(csvIn(psql(`COPY (${query}) TO STDOUT (FORMAT csv, HEADER, NULL '\\N');\n`)));
    },
    close: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
