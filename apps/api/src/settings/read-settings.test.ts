import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { defaultSettings } from './settings.ts';

describe('the command line of the service', () => {
  it('has a default for everything', () => {
    expect(readSettings([], {})).toEqual({
      ok: true,
      value: { port: undefined, host: '127.0.0.1', packs: [], web: undefined, watch: false, settings: defaultSettings },
    });
  });

  it('sets what is said', () => {
    const argv =
      '--port 0 --host :: --pack a --pack b --watch --trust-proxy --rate 0 --max-body 10 --origin https://example.org'.split(
        ' ',
      );
    expect(readSettings(argv, { HUICE_API_KEYS: 'aaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbb\n' })).toMatchObject({
      ok: true,
      value: {
        port: 0,
        host: '::',
        packs: ['a', 'b'],
        watch: true,
        settings: {
          trustsProxy: true,
          rate: 0,
          maxBodyBytes: 10,
          origins: ['https://example.org'],
          apiKeys: ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'],
        },
      },
    });
  });

  it('tells everything that is wrong with it at once, and no key', () => {
    const argv = '--port 99999 --rate many --burst 0 --origin https://example.org/path'.split(' ');
    const read = readSettings(argv, { HUICE_API_KEYS: 'short' });
    expect(read).toEqual({
      ok: false,
      complaints: [
        '--rate takes a whole number from 0, but is “many”.',
        '--burst takes a whole number from 1, but is “0”.',
        'A key in HUICE_API_KEYS is shorter than 16 characters.',
        '--origin takes * or an origin such as https://example.org, but is “https://example.org/path”.',
        '--port takes a number from 0 to 65535, but is “99999”.',
      ],
    });
    expect(readSettings(['--colour'], {}).ok).toBe(false);
  });
});
