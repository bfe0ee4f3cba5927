import { readFileSync } from 'node:fs';
import { compile, type Nearest, type Pack, type Questions } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './fake-io.ts';

const example = (name: string): string => readFileSync(new URL(`../examples/${name}.json`, import.meta.url), 'utf8');

const files = {
  'before.json': example('ai-firm-before-filing'),
  'ranges.json': example('ranges-and-unknowns'),
  'filed.json': example('ai-firm-before-filing').replace('"tutoring"', '"filed"'),
  'away.json': '{"place": "elsewhere", "willingToSettle": false}',
  'empty.json': '{}',
};

const then = ['--as-of', '2019-06-01'];
const award = 'quzhou/unicorn-ipo-award';

const ran = async (...argv: readonly string[]) => {
  const io = fakeIo(files);
  return { code: await run(argv, io, huicePack), ...io.written };
};

const answered = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await ran(...argv);
  expect([code, err]).toEqual([0, '']);
  return out;
};

/** Without the line breaks and margins that the width of the page brought. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const calculator = compile(huicePack);
if (!calculator.ok) throw new Error('the pack does not compile');

describe('huice questions', () => {
  it('asks the threshold that matters, with why, where, what it settles and what is at stake', async () => {
    const text = squeezed(await answered('questions', 'ranges.json', ...then));
    expect(text).toContain(squeezed('市场化股权融资额是否不低于 1 亿元？ (marketEquityFinancing)'));
    expect(text).toContain(squeezed('只需分清：低于 1 亿元 | 不低于 1 亿元'));
    expect(text).toContain(squeezed(`一答就可能不必再问：有望成为独角兽的 IPO 报会企业奖励 (${award})`));
    expect(text).toContain('所涉下限合计2,000万元');
    expect(text).toContain('在哪里查：');
  });

  it('keeps floors apart from caps', async () => {
    const text = squeezed(await answered('questions', 'empty.json', ...then));
    expect(text).toContain(squeezed('所涉上限 1 亿元（上限，非预计金额，不相加）'));
    expect(text).toContain(squeezed('所涉下限合计 2,000 万元'));
    expect(text).not.toContain(squeezed('1.2 亿元'));
  });

  it('says when nothing further matters, and what is left for an authority', async () => {
    const text = await answered('questions', 'before.json', ...then, '--lang', 'en');
    expect(text).toContain('Nothing further that the company can say changes any result.');
    expect(squeezed(text)).toContain(squeezed('Is a “quality project” in the eyes of the fund'));
    expect(text).not.toContain('Why it is asked');
  });

  it('asks about what has ended only with --history', async () => {
    const facts = async (...more: readonly string[]) =>
      (JSON.parse(await answered('questions', 'empty.json', '--json', ...more)) as Questions).questions.map(
        ({ fact }) => fact,
      );
    expect(await facts()).not.toContain('listingStage');
    expect(await facts('--history')).toContain('listingStage');
  });

  it.each(['settling', 'money'] as const)('prints the answer of the engine, ranked by %s', async (rank) => {
    const printed: unknown = JSON.parse(await answered('questions', 'ranges.json', ...then, '--rank', rank, '--json'));
    const found = calculator.value.questions(JSON.parse(files['ranges.json']), { asOf: '2019-06-01', rankBy: rank });
    expect(found).toEqual({ ok: true, value: printed });
  });
});

describe('huice check --detail', () => {
  it.each(['status', 'amount'] as const)(
    'prints what the engine says of each %s, and nothing beside it that is not asked',
    async (detail) => {
      const printed = JSON.parse(await answered('check', 'ranges.json', ...then, '--json', '--detail', detail));
      const found = calculator.value.check(JSON.parse(files['ranges.json']), { asOf: '2019-06-01', detail });
      const { together, ...report } = printed;
      expect({ ok: true, value: report }).toEqual(JSON.parse(JSON.stringify(found)));
      const combined = calculator.value.combine(JSON.parse(files['ranges.json']), { asOf: '2019-06-01' });
      expect(together).toEqual(
        detail === 'amount' && combined.ok ? JSON.parse(JSON.stringify(combined.value)) : undefined,
      );
    },
  );

  it('of everything is the report as it is without it', async () => {
    const whole = await answered('check', 'ranges.json', ...then, '--json');
    expect(await answered('check', 'ranges.json', ...then, '--json', '--detail', 'full')).toBe(whole);
  });

  it('is about JSON alone, and says so', async () => {
    const { code, out, err } = await ran('check', 'ranges.json', '--detail', 'status', '--lang', 'en');
    expect([code, out, err]).toEqual([2, '', '--detail is about JSON alone. Please add --json.\n']);
  });
});

describe('huice schema report', () => {
  it('names every field that check --json prints of a result', async () => {
    const schema = JSON.parse(await answered('schema', 'report'));
    const report = JSON.parse(await answered('check', 'ranges.json', ...then, '--json'));
    const known = Object.keys(schema.properties.results.items.properties);
    for (const result of report.results) expect(known).toEqual(expect.arrayContaining(Object.keys(result)));
    expect(Object.keys(report.results[0])).toEqual(expect.arrayContaining(schema.properties.results.items.required));
  });
});

describe('huice incentives --json', () => {
  it('as of a day says of each whether it is in force then, as a report does', async () => {
    const listed = JSON.parse(await answered('incentives', '--json', ...then));
    const report = calculator.value.check({}, { asOf: '2019-06-01', detail: 'status' });
    if (!report.ok) return expect.fail('a sound question');
    expect(listed.asOf).toBe('2019-06-01');
    expect(listed.validity).toEqual(
      Object.fromEntries(report.value.results.map(({ incentive, validity }) => [incentive, validity.state])),
    );
    expect(listed.incentives).toEqual(
      huicePack.incentives.map(({ id }) => JSON.parse(JSON.stringify(calculator.value.incentiveOn(id, '2019-06-01')))),
    );
  });

  it('without one prints what the pack states', async () => {
    const listed = JSON.parse(await answered('incentives', '--json'));
    expect(Object.keys(listed)).toEqual(['pack', 'incentives']);
    expect(listed.incentives).toEqual(JSON.parse(JSON.stringify(calculator.value.pack.incentives)));
  });
});

describe('huice nearest', () => {
  it('names the one step that the company has to take, and that it can', async () => {
    const text = squeezed(await answered('nearest', award, 'before.json', ...then));
    expect(text).toContain(
      squeezed(
        '[改变] 把“上市进度”从“上市辅导期”推进到“已报会（已提交首发上市申请，尚未获批）” · 企业可以采取行动 (listingStage)',
      ),
    );
    expect(text).toContain(squeezed('办法 1 → 等主管部门认定'));
  });

  it('tells what has only to be confirmed, with the gap that a range leaves', async () => {
    const text = squeezed(await answered('nearest', award, 'ranges.json', ...then, '--lang', 'en'));
    expect(text).toContain(
      squeezed(
        '[confirm] Confirm “Equity raised from the market”: at least ¥100 million (perhaps reached, at most ¥20 million short)',
      ),
    );
    expect(text).not.toContain('[change]');
  });

  it('says plainly when no change helps, and when none is needed', async () => {
    expect(await answered('nearest', award, 'before.json')).toContain('这个事项已经失效，怎样改变都不能再申报。');
    expect(await answered('nearest', award, 'before.json')).not.toContain('办法');
    expect(await answered('nearest', award, 'filed.json', ...then)).toContain('结论已是“等主管部门认定”');
    const attested = fakeIo({ ...files, 'no.json': '{"likely-unicorn": false}' });
    expect(await run(['nearest', award, 'filed.json', ...then, '--attest', 'no.json'], attested, huicePack)).toBe(0);
    expect(attested.written.out).toContain('怎样改变都不能使其符合');
  });

  it('prints the answer of the engine, at most so many sets', async () => {
    const asked = ['nearest', 'quzhou/listing-support', 'away.json', ...then, '--json'];
    const all = JSON.parse(await answered(...asked)) as Nearest;
    const one = JSON.parse(await answered(...asked, '--limit', '1')) as Nearest;
    expect([all.sets.length, one.sets]).toEqual([2, all.sets.slice(0, 1)]);
    const away: unknown = JSON.parse(files['away.json']);
    expect(calculator.value.nearest('quzhou/listing-support', away, { asOf: '2019-06-01' })).toEqual({
      ok: true,
      value: all,
    });
  });

  it('says that none was found where the search cannot tell that there is none', async () => {
    const cites = [{ clause: huicePack.clauses[0]?.id }];
    const founded = { ...huicePack.facts.find(({ kind }) => kind === 'boolean'), id: 'founded', kind: 'date' };
    const label = { 'zh-Hans': '年', 'zh-Hant': '年', en: 'Age' };
    const aged = (unit: string) => ({ id: unit, kind: 'age', label, facts: ['founded'], unit });
    const of = [
      { kind: 'compare', fact: 'years', op: '>=', value: '3', cites },
      { kind: 'compare', fact: 'months', op: '<', value: '30', cites },
    ];
    const pack = {
      ...huicePack,
      facts: [...huicePack.facts, { ...founded, mutability: 'immutable' }],
      terms: [aged('years'), aged('months')],
      incentives: huicePack.incentives.map((one) =>
        one.id === 'quzhou/listing-support' ? { ...one, condition: { kind: 'all', of } } : one,
      ),
    } as unknown as Pack;
    const io = fakeIo({ 'new.json': '{"founded": "2019-01-01"}' });
    expect(await run(['nearest', 'quzhou/listing-support', 'new.json', ...then], io, pack)).toBe(0);
    expect(io.written.out).toContain('搜索没有穷尽，不能断言没有');
    expect(io.written.out).not.toContain('怎样改变都不能使其符合');
  });

  it('puts facts that are alike under one heading, any so many of them', async () => {
    const facts = huicePack.facts.filter(({ kind }) => kind === 'boolean').slice(0, 6);
    const cites = [{ clause: huicePack.clauses[0]?.id }];
    const of = facts.map(({ id }) => ({ kind: 'is', fact: id, value: true, cites }));
    const pack = {
      ...huicePack,
      incentives: huicePack.incentives.map((one) =>
        one.id === 'quzhou/listing-support' ? { ...one, condition: { kind: 'at-least-n', n: 2, of } } : one,
      ),
    } as unknown as Pack;
    const io = fakeIo({ 'empty.json': '{}' });
    expect(await run(['nearest', 'quzhou/listing-support', 'empty.json', ...then], io, pack)).toBe(0);
    expect(io.written.out).toContain('以下 6 项中的任意 2 项：');
    for (const { label } of facts)
      expect(io.written.out.replaceAll(/\s/g, '')).toContain(label['zh-Hans'].replaceAll(/\s/g, ''));
  });

  it('refuses an incentive that there is not, beside every other mistake', async () => {
    const { code, err } = await ran(
      'nearest',
      'quzhou/unicorn-ipo-awrad',
      'nowhere.json',
      '--limit',
      '0',
      '--as-of',
      'x',
      '--json',
    );
    expect(code).toBe(2);
    const { issues } = JSON.parse(err) as { issues: { code: string; file?: string }[] };
    expect(issues.map((one) => one.code).sort()).toEqual([
      'ask/unknown-incentive',
      'cli/wrong-value',
      'date/not-a-date',
      'file/not-found',
    ]);
    expect(issues.find((one) => one.code === 'ask/unknown-incentive')?.file).toBeUndefined();
    expect((await ran('nearest', '--lang', 'en')).err).toContain('Please name an incentive');
  });
});

describe('huice check', () => {
  it('leads with what would change what is not settled in favour, and with nothing where all is', async () => {
    const text = await answered('check', 'before.json', ...then);
    const [, head = ''] = text.split(/○ 有望成为独角兽/);
    expect(squeezed(head.slice(0, head.indexOf('决定性条件')))).toContain(
      squeezed(
        '怎样才能符合：把“上市进度”从“上市辅导期”推进到“已报会（已提交首发上市申请，尚未获批）”（之后仍等主管部门认定）',
      ),
    );
    expect(text.slice(0, text.indexOf('○ 不符合所列条件'))).not.toContain('怎样才能符合');
  });

  it('offers no change for what has ended', async () => {
    const [, past = ''] = (await answered('check', 'before.json')).split('历史：以下事项已经失效');
    expect(past).toContain(award);
    expect(past).not.toContain('怎样才能符合');
  });

  it.each(['zh-Hans', 'zh-Hant', 'en'])('prints one line per incentive with --brief, in %s', async (lang) => {
    const lines = (await answered('check', 'ranges.json', ...then, '--brief', '--lang', lang)).trimEnd().split('\n');
    expect(lines).toHaveLength(huicePack.incentives.length);
    for (const line of lines) expect(line).toMatch(/^[●◐◌○] .+ · .+ \([a-z-]+\/[a-z0-9-]+\)$/);
    expect(lines.join('\n')).not.toMatch(/undefined|\{\w+\}/);
  });

  it('refuses two forms of output at once', async () => {
    const io = fakeIo({ 'c.json': '{}' });
    expect(await run(['check', 'c.json', '--json', '--brief'], io, huicePack)).toBe(2);
    expect([io.written.out, io.written.err]).toEqual(['', expect.stringContaining('cli/two-formats')]);
  });

  it('gives in brief what decides it', async () => {
    const brief = await answered('check', 'before.json', ...then, '--brief');
    expect(brief).toMatch(/^○ 有望成为独角兽的 IPO 报会企业奖励 · 不低于 2,000 万元 · ✗ 上市进度为已报会/m);
    expect(await answered('check', 'before.json', '--brief')).toMatch(/^历史 有望成为独角兽.*已废止（2023 年）/m);
    expect(await answered('check', 'ranges.json', '--brief', ...then)).toContain(
      '待答：领衔管理的高层次人才、市场化股权融资额、上市进度',
    );
  });

  it('says how it is paid out, who answers for it and whom to call, when the pack does', async () => {
    const pack = {
      ...huicePack,
      incentives: huicePack.incentives.map((one) => {
        if (one.id !== award || one.condition.kind === 'judgement') return one;
        const cites = one.amount.kind === 'at-least' ? one.amount.cites : [];
        const name = { 'zh-Hans': '市金融办', 'zh-Hant': '市金融辦', en: 'Finance office' };
        return {
          ...one,
          payout: 'application' as const,
          contact: '0570-12345',
          authority: { name, cites: cites as never },
        };
      }),
    };
    const io = fakeIo(files);
    expect(await run(['check', 'filed.json', ...then], io, pack)).toBe(0);
    expect(io.written.out).toContain('兑现方式：申报兑现');
    expect(io.written.out).toMatch(/责任单位：市金融办 \[\d\]/);
    expect(io.written.out).toContain('咨询电话：0570-12345');
  });
});

describe('every answer about asking and changing', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'])('is whole in %s', async (lang) => {
    for (const argv of [
      ['questions', 'empty.json'],
      ['questions', 'ranges.json', ...then],
      ['nearest', award, 'empty.json', ...then],
      ['nearest', 'suichang/smart-manufacturing-retrofit-subsidy', 'before.json'],
    ]) {
      expect(await answered(...argv, '--lang', lang)).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
  });
});
