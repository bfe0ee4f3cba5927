import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { describe, expect, test } from 'vitest';
import { type AnswerLine, lineOf, secondPass } from './second-pass.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;
const asOf = '2019-06-01';
const reported = calculator.check({}, { asOf });
if (!reported.ok) throw new Error('no report');
const lines = reported.value.results.map(lineOf);
const [first, second] = lines as [AnswerLine, AnswerLine];

describe('the second pass', () => {
  test('asks the engine nothing where nothing was left to it', () => {
    const check = () => {
      throw new Error('asked');
    };
    expect(secondPass(lines, check)).toEqual({ ok: true, value: lines });
  });

  test('settles what was left to the engine, and touches nothing else', () => {
    const told: AnswerLine[] = [
      { ...first, status: 'undetermined', second_pass: 'status' },
      { ...second, deciding: 'kept' },
    ];
    expect(secondPass(told, () => calculator.check({}, { asOf }))).toEqual({
      ok: true,
      value: [first, { ...second, deciding: 'kept' }],
    });
  });

  test('hands on what the engine refuses', () => {
    const told: AnswerLine[] = [{ ...first, second_pass: 'amount' }];
    expect(secondPass(told, () => calculator.check({ nothing: 1 }, { asOf }))).toMatchObject({
      ok: false,
      issues: [{ code: 'profile/unknown-fact', path: ['nothing'] }],
    });
  });
});
