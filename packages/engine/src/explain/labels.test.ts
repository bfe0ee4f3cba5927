import { describe, expect, it } from 'vitest';
import { text, unicorn } from '../../test/sample-facts.ts';
import { describeDecider } from './labels.ts';

describe('who decides', () => {
  it('names the authority only where the source does', () => {
    const named = { ...unicorn, decidedBy: text('市金融办', '市金融辦', 'the municipal finance office') };
    expect(describeDecider(named, 'zh-Hans')).toBe('由市金融办认定');
    expect(describeDecider(unicorn, 'zh-Hans')).toBe('须由主管部门认定，来源没写由谁认定');
    expect(describeDecider({ ...unicorn, reason: 'unstated' }, 'en')).toBe('the source does not state the criterion');
  });
});
