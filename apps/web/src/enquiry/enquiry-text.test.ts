import { describe, expect, test } from 'vitest';
import { everything, sampleIndex, sampleResults } from '../../test/sample-pack.ts';
import { enquiryText } from './enquiry-text.ts';

const { pack, incentives } = sampleIndex();

const letter = (
  id: string,
  locale: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans',
  asOf = '2024-06-01',
  told = everything,
) => {
  const [incentive, result] = [incentives.get(id), sampleResults(told, asOf)[id]];
  if (incentive === undefined || result === undefined) throw new Error(`no ${id}`);
  return { text: enquiryText(pack, incentive, result, locale), incentive, result };
};

describe('the letter', () => {
  test('names what it is about, its words and where they stand', () => {
    const { text, incentive, result } = letter('award');
    const [source] = result.amount.citations;
    expect(text).toContain(incentive.title['zh-Hans']);
    expect(text).toContain(`“${source?.quote}”`);
    expect(text).toContain(source?.issuer);
  });

  test('asks whether it is in force only where nobody confirms it', () => {
    for (const id of incentives.keys()) {
      const { text, result } = letter(id);
      expect(text.includes('这项政策现在是否有效'), id).toBe(
        ['unconfirmed', 'not-yet'].includes(result.validity.state),
      );
      expect(text.includes('这项政策已经失效'), id).toBe(result.validity.state === 'ended');
    }
  });

  test('asks who judges what is left to a judgement, and how to apply where no source says so', () => {
    for (const id of incentives.keys()) {
      const { text, incentive, result } = letter(id);
      for (const one of result.judgements)
        expect(text).toContain(
          `“${pack.judgements.find((judgement) => judgement.id === one)?.label['zh-Hans']}”由谁认定`,
        );
      expect(text.includes('在哪里申报')).toBe(incentive.how?.channel === undefined);
    }
  });

  test('is in Chinese for a reader of English, and in the letters that the reader uses', () => {
    expect(letter('award', 'en').text).toBe(letter('award').text);
    expect(letter('award', 'zh-Hant').text).toContain('謝謝');
  });

  test('says no figure of the company', () => {
    const told = { ...everything, 'capital.financing': '287654321', staff: '7391', research: '0.2719' };
    for (const id of incentives.keys())
      expect(letter(id, 'zh-Hans', '2024-06-01', told).text.replaceAll(',', '')).not.toMatch(/28765|7391|2719|27\.19/);
  });
});
