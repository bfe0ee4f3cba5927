// How vitest runs a test during a mutation run: once as it is, to learn which changes of the code it passes by, then once with each
// of those that nothing has noticed yet. Modules are read once for all of them, which is what makes it quick.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { TestRunner } from 'vitest';

/**
 * `done`: the tests that have tried all that they pass by. `suspect`: the change after which a test failed without any change too,
 * so that some state of a module was left wrong; it is tried again first, in a process of its own.
 * @typedef {{ status: 'unseen' | 'static' | 'missed' | 'noticed', by?: string }} Change
 * @typedef {{ changes: Record<string, Change>, done: string[], failing: string[], suspect: string | null, after?: { id: string, name: string } }} State
 */
const { HUICE_MUTATION_STATE: stateFile = '' } = process.env;
const [slowest, patience] = [
  Number(process.env['HUICE_MUTATION_SLOWEST']),
  Number(process.env['HUICE_MUTATION_PATIENCE']),
];
/** @type {State} */
const state = JSON.parse(readFileSync(stateFile, 'utf8'));
const done = new Set(state.done);

/** What instrumented code looks for. */
const space = {
  /** @type {string | undefined} */ activeMutant: undefined,
  /** @type {string | undefined} */ currentTestId: undefined,
  visits: 0,
  mostVisits: Number.POSITIVE_INFINITY,
  hitCount: 0,
  hitLimit: Number.POSITIVE_INFINITY,
  /** @type {{ static: Record<string, number>, perTest: Record<string, Record<string, number>> }} */
  mutantCoverage: { static: {}, perTest: {} },
};
Object.assign(globalThis, { __stryker__: space });

/** In one piece, whenever this process is ended. */
const save = () => {
  writeFileSync(`${stateFile}.next`, JSON.stringify(state));
  renameSync(`${stateFile}.next`, stateFile);
};
/** Read by the process that watches this one: a change that makes a test run for ever stays here. */
const tell = (/** @type {string} */ what) => writeFileSync(`${stateFile}.now`, what);
let tries = 0;

/** Milliseconds of processor time. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** So long each change has been tried. @type {Map<string, number>} */
const spentOn = new Map();

/**
 * The changes passed by, or null where the test failed.
 * @param {() => unknown} test
 * @param {string} [change]
 * @param {number} [mostVisits]
 */
const attempt = async (test, change, mostVisits = Number.POSITIVE_INFINITY) => {
  const counts = { visits: 0, mostVisits, hitCount: 0, hitLimit: mostVisits };
  Object.assign(space, { activeMutant: change, currentTestId: 'now', ...counts });
  space.mutantCoverage.perTest = {};
  try {
    await test();
    return Object.keys(space.mutantCoverage.perTest['now'] ?? {});
  } catch {
    return null;
  } finally {
    Object.assign(space, { activeMutant: undefined, currentTestId: undefined, mostVisits: Number.POSITIVE_INFINITY });
  }
};

/** @param {() => unknown} test @param {string} id @param {string} name @param {number} mostVisits */
const tryOne = async (test, id, name, mostVisits) => {
  const change = state.changes[id];
  const start = spent();
  const before = spentOn.get(id) ?? 0;
  if (change === undefined || before > patience) return;
  tries += 1;
  tell(`${tries} ${id} ${process.pid} ${name}`);
  const isMissed = (await attempt(test, id, mostVisits)) !== null;
  spentOn.set(id, before + spent() - start);
  if (isMissed) return;
  const isClean = (await attempt(test)) !== null;
  if (isClean || tries === 1) Object.assign(change, { status: 'noticed', by: name });
  save();
  if (isClean) return;
  state.suspect = tries === 1 ? null : id;
  save();
  tell('');
  // The whole group: vitest, which would only start another worker, and this one.
  process.kill(0, 'SIGKILL');
};

// biome-ignore lint/style/noDefaultExport: vitest asks for it.
export default class TryChanges extends TestRunner {
  /** @param {any} test */
  async runTask(test) {
    const name = `${test.file.name} > ${test.fullTestName ?? test.name}`;
    for (const id of Object.keys(space.mutantCoverage.static)) {
      const change = state.changes[id];
      if (change?.status === 'unseen') change.status = 'static';
    }
    if (done.has(name)) return;
    const run = TestRunner.getTestFn(test);
    const start = spent();
    const passed = await attempt(run);
    const took = spent() - start;
    const { visits } = space;
    if (passed === null) {
      if (!state.failing.includes(name)) state.failing.push(name);
      return;
    }
    const left = passed.filter((id) => (state.changes[id]?.status ?? 'noticed') !== 'noticed');
    for (const id of left) Object.assign(state.changes[id] ?? {}, { status: 'missed' });
    if (took > slowest) return;
    left.sort((a, b) => Number(b === state.suspect) - Number(a === state.suspect));
    // A test that did not come to its end goes on after the change that kept it.
    const { after } = state;
    for (const id of left)
      if (after?.name !== name || Number(id) > Number(after.id)) await tryOne(run, id, name, 10 * visits + 20_000);
    tell('');
    done.add(name);
    state.done = [...done];
    save();
  }
}
