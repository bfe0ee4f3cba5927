import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ownName } from '../state/asked-pack.ts';
import type { Prospect } from './prospect.ts';
import { prospectSchema } from './prospect-schema.ts';

interface ProspectTables extends DBSchema {
  readonly prospects: { readonly key: string; readonly value: Prospect };
}

/**
 * The list as this browser keeps it. Every call may reject: storage can be missing, forbidden or full. Writings of one
 * prospect follow one another, so nothing that another tab wrote can be replaced without being handed back.
 */
export interface ProspectStore {
  readonly all: () => Promise<readonly Prospect[]>;
  /** Writes it, and hands back what it replaced unless that is the writing it was based on (its `saved`). */
  readonly put: (prospect: Prospect, basedOn: string | null) => Promise<Prospect | null>;
  /** Changes what stands there at that moment; nothing when it is gone. */
  readonly change: (id: string, change: (present: Prospect) => Prospect) => Promise<void>;
  readonly putAll: (prospects: readonly Prospect[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Called after every change that another tab made. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly close: () => void;
}

export const prospectStore = (): ProspectStore => {
  let opened: Promise<IDBPDatabase<ProspectTables>> | null = null;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(ownName('huice/prospects'));
  const forget = () => {
    opened = null;
  };
  const database = (): Promise<IDBPDatabase<ProspectTables>> => {
    opened ??= open(forget);
    // A refusal may pass (a dialog answered, room made), so the next call asks again.
    opened.catch(forget);
    return opened;
  };
  const written = <T>(result: T): T => {
    channel?.postMessage('changed');
    return result;
  };
  const writing = async () => (await database()).transaction('prospects', 'readwrite');
  return {
    all: async () => {
      const found: readonly unknown[] = await (await database()).getAll('prospects');
      return found.flatMap((one) => {
        const read = prospectSchema.safeParse(one);
        return read.success ? [read.data] : [];
      });
    },
    put: async (prospect, basedOn) => {
      const transaction = await writing();
      const present = await transaction.store.get(prospect.id);
      await Promise.all([transaction.store.put(prospect), transaction.done]);
      return written(present === undefined || present.saved === basedOn ? null : present);
    },
    change: async (id, change) => {
      const transaction = await writing();
      const present = await transaction.store.get(id);
      const put = present === undefined ? undefined : transaction.store.put(change(present));
      await Promise.all([put, transaction.done]);
      written(null);
    },
    putAll: async (prospects) => {
      const transaction = await writing();
      await Promise.all([...prospects.map((one) => transaction.store.put(one)), transaction.done]);
      written(null);
    },
    remove: async (ids) => {
      const transaction = await writing();
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
      written(null);
    },
    subscribe: (changed) => {
      channel?.addEventListener('message', changed);
      return () => channel?.removeEventListener('message', changed);
    },
    close: () => {
      channel?.close();
      void opened?.then((one) => one.close()).catch(() => undefined);
      forget();
    },
  };
};

// Asynchronous, so that a browser without IndexedDB at all is a rejection like every other refusal.
const open = async (forget: () => void): Promise<IDBPDatabase<ProspectTables>> => {
  const database = await openDB<ProspectTables>(ownName('huice'), 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('prospects', { keyPath: 'id' });
    },
    // A newer page in another tab wants to change the tables: this one lets go, and opens them again when it needs them.
    blocking: () => {
      database.close();
      forget();
    },
    terminated: forget,
  });
  return database;
};
