import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts each value where its name stands', () => {
    expect(fill('{min}至 {max}', { min: '1 元', max: '2 元' })).toBe('1 元至 2 元');
  });

  it('leaves a bracketed part out when one of its values is missing', () => {
    expect(fill('现行[，自 {from}起][，至 {until}]', { until: '2025 年' })).toBe('现行，至 2025 年');
  });

  it('keeps brackets that hold no name', () => {
    expect(fill('{ "anyOf": [...] }', {})).toBe('{ "anyOf": [...] }');
  });

  it('never reads a value as a template', () => {
    expect(fill('[{received} ]不是日期', { received: '"[{where}]"', where: 'x' })).toBe('"[{where}]" 不是日期');
  });
});
