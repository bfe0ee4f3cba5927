import { describeFinding, isOpen, verify } from '@huice/engine/review';
import { describe, expect, it } from 'vitest';
import { huicePack } from './pack.ts';

const found = verify(huicePack);

describe('the pack under its own checks', () => {
  it('has no error', () => {
    expect(found.filter(({ severity }) => severity === 'error').map((one) => describeFinding(one, 'en'))).toEqual([]);
  });

  it('has no warning that it neither avoids nor explains', () => {
    expect(
      found.filter((one) => one.severity === 'warning' && isOpen(one)).map((one) => describeFinding(one, 'en')),
    ).toEqual([]);
  });

  it('would show its explained warnings without its explanations', () => {
    const { acknowledgements = [], ...bare } = huicePack;
    const open = verify(bare).filter(isOpen);
    for (const { code, about } of acknowledgements) {
      expect(open.some((one) => one.code === code && one.about === about)).toBe(true);
    }
  });
});
