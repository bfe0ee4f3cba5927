import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listYaml, readInput } from '@huice/authoring/node';
import { huicePack } from '@huice/incentives';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../src/io.ts';
import { makeFolder } from '../src/make-folder.ts';
import { run } from '../src/run.ts';
import { writeOutput } from '../src/write-output.ts';
import { fakeIo } from './fake-io.ts';

const root = mkdtempSync(join(tmpdir(), 'huice-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The disk as it is, and nothing else of the process. */
const disk: Partial<Io> = {
  read: (path, maxBytes) => readInput(path, process.stdin, maxBytes),
  list: listYaml,
  makeFolder,
  write: writeOutput,
};

const ran = async (argv: readonly string[], more: Partial<Io> = {}) => {
  const io = fakeIo({}, { ...disk, ...more });
  return { code: await run([...argv, '--lang', 'en'], io, huicePack), ...io.written };
};

const newPack = async (name: string): Promise<string> => {
  const folder = join(root, name);
  expect((await ran(['new', 'pack', folder])).code).toBe(0);
  return folder;
};

const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

describe('a new pack', () => {
  it('is sound as it stands, and its cases come out', async () => {
    const folder = await newPack('fresh');
    const verified = await ran(['verify', folder]);
    expect([verified.code, verified.err]).toEqual([0, '']);
    expect(verified.out).toContain('errors 0, warnings 0');
    const tested = await ran(['test', folder]);
    expect([tested.code, tested.out]).toEqual([0, expect.stringContaining('2 cases, 0 of them differ; 2 of 2 sides')]);
  });

  it('is never written over another', async () => {
    const folder = await newPack('kept');
    edit(join(folder, 'pack.yaml'), '0.1.0', '0.2.0');
    const again = await ran(['new', 'pack', folder, '--json']);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('file/exists')]);
    expect(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toContain('0.2.0');
  });

  it('lists what has no English yet, and takes the list filled in as its English', async () => {
    const folder = await newPack('english');
    const draft = await ran(['english', folder]);
    expect([draft.code, draft.err]).toEqual([0, '']);
    expect(draft.out).toContain(`# ${join(folder, 'facts.yaml')}\n`);
    const file = join(folder, 'english.yaml');
    writeFileSync(file, draft.out);
    const unfilled = await ran(['verify', folder]);
    expect([unfilled.code, unfilled.err]).toEqual([2, expect.stringContaining('english.yaml:2:')]);
    writeFileSync(file, draft.out.replaceAll(/:$/gm, ': Said in English'));
    const verified = await ran(['verify', folder]);
    expect([verified.code, verified.err]).toEqual([0, '']);
    expect(verified.out).not.toContain('missing-translation');
    const company = join(root, 'nobody.json');
    writeFileSync(company, '{}');
    const checked = await ran(['check', company, '--pack', folder]);
    expect(checked.out).toContain('Our translation: Said in English');
    expect((await ran(['english', folder])).out).toBe('# Everything in this pack has its English.\n');
  });

  it('gets another incentive, and a question to be pasted in', async () => {
    const folder = await newPack('more');
    const file = join(folder, 'incentives/second.yaml');
    expect((await ran(['new', 'incentive', file])).code).toBe(0);
    expect(existsSync(file)).toBe(true);
    expect((await ran(['new', 'fact', 'profit'])).out).toMatch(/^profit:\n/);
    expect((await ran(['new', 'city', 'x', '--json'])).err).toContain('cli/wrong-value');
  });
});

describe('the worked city', () => {
  const city = fileURLToPath(new URL('../../../docs/authoring/example/lancheng', import.meta.url));

  it('is sound, over the province that it uses, and its cases come out', async () => {
    const verified = await ran(['verify', city, '--json']);
    const { findings } = JSON.parse(verified.out) as { findings: { severity: string; because?: unknown }[] };
    expect(findings.filter(({ severity, because }) => severity !== 'note' && because === undefined)).toEqual([]);
    expect((await ran(['test', city])).code).toBe(0);
  });

  it('names what is about to end, and what is past its review', async () => {
    const { out } = await ran(['stale', '--pack', city, '--as-of', '2027-11-01', '--json']);
    expect((JSON.parse(out) as { stale: unknown[] }).stale).toEqual(
      expect.arrayContaining([
        { incentive: 'lancheng/equipment-subsidy', why: 'ends', date: '2027-12-31' },
        { incentive: 'lancheng/equipment-subsidy', why: 'review', date: '2027-06' },
      ]),
    );
    expect((await ran(['stale', '--pack', city, '--within', 'soon', '--json'])).err).toContain('cli/wrong-value');
  });
});

describe('a mistake in a pack', () => {
  it('is told in words with its file, line and column, for a program as JSON, and for a code host as SARIF', async () => {
    const folder = await newPack('mistaken');
    const file = join(folder, 'incentives/first.yaml');
    edit(file, 'revenue: 2000万以上', 'revenu: 2000万以上');
    const words = await ran(['verify', `${folder}/`]);
    expect([words.code, words.out]).toEqual([2, '']);
    expect(words.err).toBe(
      `${file}:7:3: The fact “revenu” does not exist; did you mean “revenue”. Please check the id or add the fact.\n`,
    );
    const issues = (JSON.parse((await ran(['verify', folder, '--json'])).err) as { issues: unknown[] }).issues;
    expect(issues).toMatchObject([
      { code: 'pack/unknown-fact', file, line: 7, column: 3, params: { near: 'revenue' } },
    ]);
    const sarif = await ran(['verify', folder, '--sarif']);
    expect(sarif.code).toBe(1);
    expect(JSON.parse(sarif.out)).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'pack/unknown-fact',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: file },
                    region: { startLine: 7, startColumn: 3 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is told of what the pack means, too, where it is written', async () => {
    const folder = await newPack('unmeant');
    const file = join(folder, 'incentives/first.yaml');
    edit(file, 'revenue: 2000万以上', 'revenue: 4000万以上');
    const { code, out } = await ran(['verify', folder]);
    expect([code, out]).toEqual([1, expect.stringContaining('verify/number-not-in-quote')]);
    expect(out.replaceAll(/\s+/g, '')).toContain(`${file}:7:12`);
    const sarif = JSON.parse((await ran(['verify', folder, '--sarif'])).out) as {
      runs: { results: { level: string; locations: { physicalLocation: unknown }[] }[] }[];
    };
    const error = sarif.runs[0]?.results.find(({ level }) => level === 'error');
    expect(error?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: file },
      region: { startLine: 7, startColumn: 12 },
    });
  });

  it('is looked for again whenever a file changes', async () => {
    const folder = await newPack('watched');
    const file = join(folder, 'facts.yaml');
    const changes: Io['changes'] = async function* () {
      edit(file, 'kind: money', 'kind: mony');
      yield await Promise.resolve(null);
    };
    let turns = 0;
    const { out } = await ran(['verify', folder, '--watch'], {
      changes: (paths) => (turns++ === 0 ? changes(paths) : (async function* () {})()),
    });
    expect(out).toContain('errors 0');
    expect(out).toContain('did you mean “money”');
  });

  it('in what it uses is told as well: a folder that is not there, and one that uses it in turn', async () => {
    const [one, two] = [await newPack('one'), await newPack('two')];
    edit(join(one, 'pack.yaml'), 'version:', 'uses: [../two, ../three]\nversion:');
    edit(join(two, 'pack.yaml'), 'version:', 'uses: ../one\nversion:');
    const { code, err } = await ran(['facts', '--pack', one, '--json']);
    expect(code).toBe(2);
    expect((JSON.parse(err) as { issues: { code: string }[] }).issues.map((issue) => issue.code)).toEqual(
      expect.arrayContaining(['folder/circular-use', 'folder/unknown-use']),
    );
  });

  it('in a case fails the test, and says what came out instead', async () => {
    const folder = await newPack('failing');
    edit(join(folder, 'incentives/first.yaml'), 'amount: 20万', 'amount: 30万');
    const { code, out } = await ran(['test', folder]);
    expect(code).toBe(1);
    expect(out).toContain('least amount: expected 300000, but it is 200000');
    expect((await ran(['test', '--json'])).err).toContain('cli/no-cases');
  });
});

describe('every command', () => {
  it.each([
    ['incentives', [], 'first'],
    ['facts', [], 'revenue'],
    ['explain', ['first'], 'measures/1'],
    ['pack', [], '"huice-pack/1"'],
    ['schema', ['profile'], '"revenue"'],
    ['stale', ['--as-of', '2026-01-01'], 'first'],
  ])('%s is asked of the packs that are named', async (command, more, found) => {
    const folder = await newPack(`asked-${command}`);
    const { code, out } = await ran([command, ...more, '--pack', folder]);
    expect([code, out]).toEqual([0, expect.stringContaining(found)]);
  });

  it('takes several packs, a pack as JSON among them, laid one on another', async () => {
    const folder = await newPack('laid');
    const json = join(root, 'huice.json');
    writeFileSync(json, (await ran(['pack'])).out);
    const { code, out } = await ran(['incentives', '--json', '--pack', json, '--pack', folder]);
    expect(code).toBe(0);
    const ids = (JSON.parse(out) as { incentives: { id: string }[] }).incentives.map(({ id }) => id);
    expect(ids).toContain('laid/first');
    expect(ids).toContain('huice/quzhou-suichang/quzhou/unicorn-ipo-award');
  });

  it('compares what is written before and after an edit', async () => {
    const [before, after] = [await newPack('before/city'), await newPack('after/city')];
    edit(join(after, 'incentives/first.yaml'), '  exactly: 20万', '  at-least: 20万');
    const { code, out } = await ran(['compare', before, after, '--json']);
    expect([code, out]).toEqual([0, expect.stringContaining('"first"')]);
  });

  it('takes a pack that is a single file of YAML', async () => {
    const file = join(root, 'single.yaml');
    writeFileSync(file, 'id: single\nversion: 1.0.0\ntitle: 小包\n');
    expect((await ran(['facts', '--pack', file])).code).toBe(0);
  });
});

describe('a kept report', () => {
  it('is had again of the same pack, and differs where a newer one says otherwise', async () => {
    const folder = await newPack('reported');
    const company = join(root, 'company.json');
    writeFileSync(company, '{"revenue": "3000万"}');
    const report = join(root, 'report.json');
    writeFileSync(report, (await ran(['check', company, '--json', '--as-of', '2026-01-01', '--pack', folder])).out);
    const same = await ran(['replay', report, '--pack', folder]);
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('Every result is the same')]);
    edit(join(folder, 'incentives/first.yaml'), 'revenue: 2000万以上', 'revenue: 4000万以上');
    const other = await ran(['replay', report, '--pack', folder, '--json']);
    expect(JSON.parse(other.out)).toMatchObject({
      isSamePack: false,
      changed: [{ incentive: 'first', before: { status: 'eligible' }, after: { status: 'ineligible' } }],
    });
    expect((await ran(['replay', company, '--json'])).err).toContain('cli/no-report');
  });
});

describe('the other ways to write', () => {
  it('finds a passage in a text with its place and the digest of the text', async () => {
    const file = join(root, 'text.txt');
    writeFileSync(file, '第一条 给予20万元奖励。');
    const found = await ran(['quote', file, '给予 20万元', '--json']);
    expect(JSON.parse(found.out)).toEqual({
      quote: '给予20万元',
      offset: 4,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      characters: 13,
    });
    expect((await ran(['quote', file, '给予30万元', '--json'])).err).toContain('quote/not-found');
  });

  it('gives editors a schema for each file of a pack', async () => {
    expect(JSON.parse((await ran(['schema', 'incentive'])).out)).toMatchObject({ title: 'huice incentive.yaml' });
    expect((await ran(['schema', 'city', '--json'])).code).toBe(2);
  });

  it('sends a person who wants to try a pack in the pages to npm', async () => {
    expect((await ran(['try', root])).err).toContain('npm run huice -- try');
  });
});
