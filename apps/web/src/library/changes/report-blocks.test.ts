import { compare, compareMarkdown, locales, packJson, parsePackJson } from '@huice/engine';
import { expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { comparePacks } from './compare-packs.ts';
import { reportBlocks } from './report-blocks.ts';

const earlier = () => {
  const pack = JSON.parse(packJson(samplePack));
  pack.version = '0.9.0';
  pack.incentives = pack.incentives.filter(({ id }: { readonly id: string }) => id !== 'listing');
  pack.incentives[0].title.en = 'Award *with* `marks` and [brackets]';
  pack.incentives.find(({ id }: { readonly id: string }) => id === 'flat').amount.value = '400000';
  return JSON.stringify(pack);
};

test.each(locales)('every word of the engine’s report reaches the page, and none of its marks does: %s', (locale) => {
  const before = parsePackJson(earlier());
  if (!before.ok) throw new Error(JSON.stringify(before.issues));
  const markdown = compareMarkdown(compare(before.value, samplePack), locale);
  const blocks = reportBlocks(markdown);
  const shown = blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  expect(shown).not.toMatch(/\*\*|^#|\\[*`[]/m);
  const bare = (text: string) => text.replace(/[\s#*`\\-]/g, '');
  expect(bare(shown)).toBe(bare(markdown));
  expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  expect(blocks[1]?.kind).toBe('line');
  expect(blocks.some((block) => block.kind === 'item' && block.depth > 0)).toBe(true);
});

test('escapes are taken back and code is told apart', () => {
  expect(reportBlocks('- a \\*b\\* `c` **d\\_e**')).toEqual([
    {
      kind: 'item',
      depth: 0,
      runs: [
        { kind: 'text', text: 'a *b* ' },
        { kind: 'code', text: 'c' },
        { kind: 'text', text: ' ' },
        { kind: 'strong', text: 'd_e' },
      ],
    },
  ]);
});

test('a pack compared with itself is the same, and a file that is no pack is refused with its reasons', () => {
  expect(comparePacks(packJson(samplePack), samplePack)).toMatchObject({ ok: true, comparison: { kind: 'same' } });
  expect(comparePacks('{"format":"huice-pack/1"}', samplePack)).toMatchObject({ ok: false });
  expect(comparePacks('not json', samplePack)).toMatchObject({ ok: false });
});
