import type { FileFault, FileReading } from '@huice/authoring/node';
import { errorName, placesOf } from '../guard/error-places.ts';
import type { LogRecord } from '../service.ts';
import type { ServedPacks } from './served-packs.ts';

type Read = (before: ServedPacks | undefined) => Promise<FileReading<ServedPacks>>;

/** The packs that are served now. Reading them again replaces all of them, or, where one is broken, none. */
export class PackHolder {
  #current: ServedPacks | undefined;
  #reading: Promise<boolean> | undefined;
  #isAskedAgain = false;
  readonly #read: Read;
  readonly #log: (record: LogRecord) => void;
  readonly #loaded: (isWell: boolean) => void;

  constructor(read: Read, log: (record: LogRecord) => void, loaded: (isWell: boolean) => void) {
    this.#read = read;
    this.#log = log;
    this.#loaded = loaded;
  }

  get current(): ServedPacks | undefined {
    return this.#current;
  }

  /** Whether they could be read. Asked for while they are being read, they are read once more after it. */
  reload(): Promise<boolean> {
    if (this.#reading !== undefined) {
      this.#isAskedAgain = true;
      return this.#reading;
    }
    this.#reading = this.#whole().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #whole(): Promise<boolean> {
    let isWell: boolean;
    do {
      this.#isAskedAgain = false;
      isWell = await this.#once();
    } while (this.#isAskedAgain);
    return isWell;
  }

  async #once(): Promise<boolean> {
    const read = await this.#read(this.#current).catch((error: unknown) => {
      // A fault of ours, or of the machine: what is served goes on being served.
      this.#log({ level: 'error', event: 'packs-fault', error: errorName(error), at: placesOf(error) });
      return undefined;
    });
    this.#loaded(read?.ok === true);
    if (read === undefined) return false;
    if (read.ok) {
      this.#current = read.value;
      this.#log({ level: 'info', event: 'packs', packs: read.value.all.map(labelOf) });
    } else {
      const kept = this.#current === undefined ? 'none' : 'those of before';
      this.#log({
        level: 'error',
        event: 'packs-broken',
        served: kept,
        issues: read.issues.slice(0, mostTold).map(faultText),
      });
    }
    return read.ok;
  }
}

const mostTold = 20;

const labelOf = ({ key, calculator }: ServedPacks['all'][number]): string =>
  `${key} ${calculator.pack.version} ${calculator.digest.slice(0, 12)}`;

/** `cn/facts.yaml:12:3 form/missing-key: expected … but received …` */
const faultText = ({ file, line, column, code, path, expected, received }: FileFault): string => {
  const where = [file, line, column].filter((part) => part !== undefined).join(':') || path.join('.');
  return `${where === '' ? '' : `${where} `}${code}: expected ${expected} but received ${received}`;
};
