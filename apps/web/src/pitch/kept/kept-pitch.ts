import type { ProspectPitch } from '../../prospects/prospect.ts';
import { pitchKey } from '../../state/clients.ts';
import { isScenario, type Scenario, slots } from './scenario.ts';

/** What a pitch keeps in this browser beside the answers themselves. States are kept as links, whose shape has its own mark. */
export interface KeptPitch {
  /** Whose baseline and scenarios these are; null where they were kept before companies were told apart. */
  readonly client: string | null;
  readonly baseline: string | null;
  /** One place for each slot; null while it is empty. */
  readonly scenarios: readonly (Scenario | null)[];
  /** The slot that the answers on the screen belong to, or null. */
  readonly editing: number | null;
  /** Whether single keys are shortcuts. */
  readonly keys: boolean;
}

export const nothingKept: KeptPitch = {
  client: null,
  baseline: null,
  scenarios: slots.map(() => null),
  editing: null,
  keys: true,
};

/** The keys are how the reader works, with whatever company. */
const keysKey = 'huice/pitch/keys';

/** Storage may be missing, full or forbidden: then nothing is kept, and the page works on. */
export const keptPitch = {
  read: (): KeptPitch => {
    try {
      const pitch = readKept(localStorage.getItem(pitchKey()) ?? '');
      return { ...pitch, keys: pitch.keys && localStorage.getItem(keysKey) !== 'off' };
    } catch {
      return nothingKept;
    }
  },
  /** False when it could not be kept. */
  write: ({ keys, ...pitch }: KeptPitch): boolean => {
    try {
      if (keys) localStorage.removeItem(keysKey);
      else localStorage.setItem(keysKey, 'off');
      localStorage.setItem(pitchKey(), JSON.stringify(pitch));
      return true;
    } catch {
      return false;
    }
  },
};

/** Whatever stands in the storage, a state: what cannot be read is left out. */
export const readKept = (text: string): KeptPitch => {
  const found = parsed(text);
  const scenarios = Array.isArray(found['scenarios']) ? found['scenarios'] : [];
  const kept = slots.map((_, slot) => (isScenario(scenarios[slot]) ? scenarios[slot] : null));
  const editing = typeof found['editing'] === 'number' && kept[found['editing']] ? found['editing'] : null;
  return {
    client: typeof found['client'] === 'string' ? found['client'] : null,
    baseline: typeof found['baseline'] === 'string' ? found['baseline'] : null,
    scenarios: kept,
    editing,
    keys: found['keys'] !== false,
  };
};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

/** What of it is saved with a company: nothing, where there is neither baseline nor scenario. */
export const pitchOf = ({ baseline, scenarios }: KeptPitch): ProspectPitch | null =>
  baseline === null && scenarios.every((one) => one === null) ? null : { baseline, scenarios };
