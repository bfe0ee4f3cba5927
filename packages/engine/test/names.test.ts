import { expect, test } from 'vitest';
import { type Amount, type Calculator, compile, type Pack, parsePack } from '../src/index.ts';
import { compare, verify } from '../src/review.ts';
import { cites, listed, packOf, promise, wording, words } from './sample-pack.ts';

const exactly = (value: string): Amount => ({ kind: 'exact', value, cites });

/** A pack that pays by the option of one fact, with options of these names. */
const payingBy = (cases: Readonly<Record<string, Amount>>, options = [...Object.keys(cases), 'other']): Pack => {
  const amount = { kind: 'by-choice', fact: 'named', cases, otherwise: exactly('1'), cites } as unknown as Amount;
  const pack = packOf(promise('one', listed.is(true, cites), { amount }));
  const named = {
    kind: 'choice',
    id: 'named',
    ...wording('Named'),
    options: options.map((id) => ({ id, label: words(id) })),
  };
  return { ...pack, facts: [...pack.facts, named as Pack['facts'][number]] };
};

const calculatorOf = (pack: Pack): Calculator => {
  const compiled = compile(pack);
  return compiled.ok ? compiled.value : expect.fail(JSON.stringify(compiled.issues));
};

test('options may be called as the parts of an amount are, in a pack that is read and one that is built', () => {
  const cases = {
    steps: exactly('2'),
    cap: exactly('3'),
    floor: exactly('2'),
    cases: exactly('4'),
    kind: exactly('5'),
  };
  expect(parsePack(payingBy(cases)).ok).toBe(true);
  const report = calculatorOf(payingBy(cases)).check({ named: 'kind' }, { asOf: '2024-01-01' });
  expect(report.ok && report.value.results[0]?.amount.min).toBe('5');
});

test('what an option called “fact” pays is followed as it changes', () => {
  const rate: Amount = { kind: 'rate', rate: '0.5', base: { fact: 'financing' }, cites } as unknown as Amount;
  const calculator = calculatorOf(payingBy({ fact: rate }));
  const follow = calculator.follow();
  for (const financing of ['100', '900']) {
    const [profile, options] = [{ named: 'fact', financing }, { asOf: '2024-01-01' }];
    expect(follow(profile, options)).toEqual(calculator.check(profile, options));
  }
});

test('options may be called as languages are, and are no text that lacks a translation', () => {
  const cases = { en: exactly('2'), 'zh-Hans': exactly('3'), 'zh-Hant': exactly('4') };
  expect(verify(payingBy(cases)).map(({ code }) => code)).not.toContain('verify/missing-translation');
});

test('options may be called as what objects inherit, on one side of a comparison only', () => {
  const options = ['toString', 'x'];
  const before = payingBy({ x: exactly('2') }, options);
  const after = payingBy({ x: exactly('2'), toString: exactly('3') } as Record<string, Amount>, options);
  const compared = compare(before, after);
  expect(compared.ok && compared.value.incentives.changed.map(({ incentive }) => incentive)).toEqual(['one']);
});
