import { type Change, compile } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { huicePack } from './pack.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;

const nearest = (incentive: string) => {
  const found = calculator.nearest(incentive, {}, { asOf: '2019-06-01' });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

const optionsOf = (change: Change | undefined) =>
  [change, ...(change?.alternatives ?? [])].flatMap((one) => (one?.to.kind === 'set' ? one.to.add : []));

describe('the nearest change with nothing known', () => {
  it('of the fund is any of the fields that it takes, and rules none out', () => {
    const [set] = nearest('quzhou/digital-economy-fund').sets;
    const fields = set?.changes.find(({ fact }) => fact === 'fields');
    expect(optionsOf(fields)).toEqual(['ai', 'big-data', 'cloud-computing', 'integrated-circuits', 'neural-networks']);
  });

  it('of the award is any of the talent that it names', () => {
    const [set] = nearest('quzhou/unicorn-ipo-award').sets;
    const talent = optionsOf(set?.changes.find(({ fact }) => fact === 'leadTalent'));
    expect(talent).toEqual(expect.arrayContaining(['academician', 'changjiang-scholar']));
  });

  it('of any incentive excludes nothing that its condition does not', () => {
    for (const { id, condition } of huicePack.incentives) {
      if (JSON.stringify(condition).includes('"kind":"not"')) continue;
      for (const { changes } of nearest(id).sets) {
        for (const { to, alternatives } of changes) {
          const removed = [to, ...alternatives.map((one) => one.to)].flatMap((one) =>
            one.kind === 'set' ? one.remove : [],
          );
          expect([id, removed]).toEqual([id, []]);
        }
      }
    }
  });
});
