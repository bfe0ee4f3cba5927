import { describe, expect, it } from 'vitest';
import { toHant } from '../scripts/example.ts';
import { describeFault, type Fault, faultCodes, readSite } from '../src/index.ts';

const seal =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#0e5f63"/></svg>';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The head of a PNG, which is all that is read of it. */
const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

const beside: Files = {
  'seal.svg': seal,
  'icon.png': png(512, 512),
  'share.png': png(1200, 630),
};

/** The lighter of two greys stands a twelfth of their distance from the other: black on white has 21. */
const contrast = (one: string, other: string) => {
  const grey = (colour: string) => Number.parseInt(colour.slice(1, 3), 16) / 12.75;
  return 1 + Math.abs(grey(one) - grey(other));
};

const read = (text: string, files: Files = {}) =>
  readSite('site.yaml', text, {
    toHant,
    packs: ['cn', 'cn/lanhai', 'cn/lanhai/lancheng', 'seeds'],
    grounds: { light: ['#ffffff', '#f0f0f0'], dark: ['#000000'] },
    contrast,
    fileAt: (path) => {
      const file = { ...beside, ...files }[path];
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  });

const faultsOf = (text: string, files?: Files): readonly Fault[] => {
  const done = read(text, files);
  return done.ok ? [] : done.issues;
};

const name = 'name: { zh-Hans: 岚城惠企通, en: Lancheng Guide }\n';

const whole = `${name}seal: seal.svg
icon: icon.png
share: share.png
accent: { light: "#202020", dark: "#e0e0e0" }
contact:
  office: { zh-Hans: 企业服务中心, en: Service Centre }
  telephone: 0571-1234567
  page: https://lancheng.example/help
disclaimer: { zh-Hans: 仅供内部试用。, en: For trial within the office. }
packs: { opens: cn/lanhai, offers: [cn/lanhai, seeds] }
address: https://lancheng.example/huice
embed: { origins: [https://www.lancheng.example, "https://*.park.example:8443", http://localhost:4000] }
`;

describe('a site', () => {
  it('is read whole, with Traditional characters made where none are written', () => {
    const done = read(whole);
    expect(done).toMatchObject({
      ok: true,
      value: {
        name: { 'zh-Hans': '岚城惠企通', 'zh-Hant': '嵐城惠企通', en: 'Lancheng Guide' },
        contact: { office: { en: 'Service Centre' }, telephone: '0571-1234567', page: 'https://lancheng.example/help' },
        packs: { opens: 'cn/lanhai', offers: ['cn', 'cn/lanhai', 'seeds'] },
        address: 'https://lancheng.example/huice/',
        embed: {
          origins: ['https://www.lancheng.example', 'https://*.park.example:8443', 'http://localhost:4000'],
        },
      },
    });
  });

  it('needs no more than a name: then it opens with the nation and offers all there is', () => {
    expect(read(name)).toMatchObject({
      ok: true,
      value: { packs: { opens: 'cn', offers: ['cn', 'cn/lanhai', 'cn/lanhai/lancheng', 'seeds'] } },
    });
  });
});

const accent = (light: string, dark = '"#e0e0e0"') => `${name}accent: { light: ${light}, dark: ${dark} }\n`;
const drawn = (inner: string) => seal.replace('<circle', `${inner}<circle`);

// What is written, with the code and the place that are told of it.
const mistakes: readonly (readonly [what: string, code: Fault['code'], at: string, text: string, files?: Files])[] = [
  ['an unknown key', 'form/unknown-key', 'site.yaml:2:1', `${name}accents: {}\n`],
  ['no name', 'form/missing-key', 'site.yaml:1:1', 'seal: seal.svg\n'],
  ['a name without English', 'form/missing-key', 'site.yaml:1:7', 'name: 岚城惠企通\n'],
  [
    'a name too long for the head of a page',
    'form/out-of-bounds',
    'site.yaml:1:7',
    `name: { zh-Hans: ${'岚'.repeat(41)}, en: L }\n`,
  ],
  ['a colour that is none', 'form/wrong-text', 'site.yaml:2:18', accent('teal')],
  [
    'a colour without quotation marks',
    'site/unquoted-colour',
    'site.yaml:3:10',
    `${name}accent:\n  light: #0e5f63\n  dark: "#e0e0e0"\n`,
  ],
  ['an accent too light for the paper', 'site/accent-too-light', 'site.yaml:2:18', accent('"#c8c8c8"')],
  ['an accent too dark for the dark paper', 'site/accent-too-dark', 'site.yaml:2:35', accent('"#202020"', '"#202020"')],
  [
    'a telephone that is none',
    'form/wrong-text',
    'site.yaml:2:55',
    `${name}contact: { office: { zh-Hans: 中心, en: C }, telephone: 无 }\n`,
  ],
  ['an address that is none', 'form/wrong-text', 'site.yaml:2:10', `${name}address: lancheng.example\n`],
  ['a pack that is not there', 'form/not-one-of', 'site.yaml:2:17', `${name}packs: { opens: cn/lanhia }\n`],
  [
    'opening with what is not offered',
    'form/not-one-of',
    'site.yaml:2:17',
    `${name}packs: { opens: cn/lanhai, offers: [seeds] }\n`,
  ],
  ['a seal that is not there', 'site/missing-file', 'site.yaml:2:7', `${name}seal: stamp.svg\n`],
  [
    'a seal from another folder',
    'site/missing-file',
    'site.yaml:2:7',
    `${name}seal: ../seal.svg\n`,
    { '../seal.svg': seal },
  ],
  ['a seal that is no SVG', 'site/not-a-drawing', 'seal.svg:1:1', whole, { 'seal.svg': 'a seal' }],
  [
    'a seal that is not closed',
    'site/not-a-drawing',
    'seal.svg:1:59',
    whole,
    { 'seal.svg': seal.replace('<circle', '<circle <') },
  ],
  [
    'a seal without end',
    'site/not-a-drawing',
    'seal.svg:1:1',
    whole,
    { 'seal.svg': `${seal}<!--${'x'.repeat(100_000)}-->` },
  ],
  [
    'a script in the seal',
    'site/unsafe-drawing',
    'seal.svg:2:1',
    whole,
    { 'seal.svg': drawn('\n<script>alert(1)</script>') },
  ],
  [
    'an act in the seal',
    'site/unsafe-drawing',
    'seal.svg:1:62',
    whole,
    { 'seal.svg': drawn('<g onclick="alert(1)"/>') },
  ],
  [
    'a picture within the seal',
    'site/unsafe-drawing',
    'seal.svg:1:59',
    whole,
    { 'seal.svg': drawn('<image width="8"/>') },
  ],
  [
    'a shape from elsewhere',
    'site/unsafe-drawing',
    'seal.svg:1:64',
    whole,
    { 'seal.svg': drawn('<use xlink:href="other.svg#a"/>') },
  ],
  [
    'a style from elsewhere',
    'site/unsafe-drawing',
    'seal.svg:1:62',
    whole,
    { 'seal.svg': drawn('<g style="fill: url(https://elsewhere.example/)"/>') },
  ],
  [
    'a style in disguise',
    'site/unsafe-drawing',
    'seal.svg:1:62',
    whole,
    { 'seal.svg': drawn(String.raw`<g style="fill: u\72l(x)"/>`) },
  ],
  [
    'an entity of its own',
    'site/not-a-drawing',
    'seal.svg:1:1',
    whole,
    { 'seal.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${seal}` },
  ],
  ['an icon that is not square', 'site/wrong-icon', 'site.yaml:3:7', whole, { 'icon.png': png(512, 600) }],
  ['an icon that is no PNG', 'site/wrong-icon', 'site.yaml:3:7', whole, { 'icon.png': seal }],
  ...[
    'https://lancheng.example/page',
    'http://lancheng.example',
    '"*"',
    'lancheng.example',
    '"https://a.example; b"',
  ].map(
    (origin) =>
      [
        `${origin} as the origin of another site`,
        'site/not-an-origin',
        'site.yaml:2:20',
        `${name}embed: { origins: [${origin}] }\n`,
      ] as const,
  ),
  ['nobody to whom framing is allowed', 'form/out-of-bounds', 'site.yaml:2:19', `${name}embed: { origins: [] }\n`],
  ['a frame without saying for whom', 'form/missing-key', 'site.yaml:2:8', `${name}embed: {}\n`],
  ['a picture too small for messengers', 'site/wrong-share', 'site.yaml:4:8', whole, { 'share.png': png(1200, 299) }],
];

describe('a mistake in a site', () => {
  const told = mistakes.map(([what, code, at, text, files = {}]) => [what, code, at, text, files] as const);

  it.each(told)('is told in its place: %s', (_, code, at, text, files) => {
    const faults = faultsOf(text, files).map((fault) => `${fault.code} ${fault.file}:${fault.line}:${fault.column}`);
    expect(faults).toEqual([`${code} ${at}`]);
  });

  it('has an example here for every code of a site', () => {
    const codes = faultCodes.filter((code) => code.startsWith('site/'));
    expect(codes.filter((code) => !mistakes.some(([, told]) => told === code))).toEqual([]);
  });

  it('is told beside all others', () => {
    const text = `${accent('"#c8c8c8"')}packs: { opens: cn/lanhia }\nseal: stamp.svg\nnmae: x\n`;
    expect(faultsOf(text).map(({ code }) => code)).toEqual([
      'site/accent-too-light',
      'form/not-one-of',
      'site/missing-file',
      'form/unknown-key',
    ]);
  });

  it('says the ratio and the least, on the ground where it is worst', () => {
    const [fault] = faultsOf(accent('"#c8c8c8"'));
    expect(describeFault(fault as Fault, 'en')).toBe(
      'site.yaml:2:18: #c8c8c8 on the light ground #f0f0f0 has a contrast of 4.14; at least 4.5 is needed. Please choose a darker colour.',
    );
  });
});
