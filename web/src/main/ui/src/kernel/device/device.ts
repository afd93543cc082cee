import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What of one person stands on this device. */
type OfPerson = { username: string };

/** What the server said under an address, and when. */
export type Reading = OfPerson & { address: string; value: unknown; readAt: number };

/** Something written under a name, such as `report/<id>`, on top of the version that its writer saw. */
export type Unsent = OfPerson & {
  name: string;
  value: unknown;
  version: number;
  /** What went out last: if the page died before the answer came, the server may have it. */
  sent: unknown;
  writtenAt: number;
};

export interface DeviceSchema extends DBSchema {
  /** Answers of a visit on their way to the server. */
  answers: {
    key: [string, string, string];
    value: OfPerson & { inspectionId: string; criterionCode: string };
  };
  /** Photos and files on their way to the server. */
  files: { key: string; value: OfPerson & { key: string } };
  /** What was written and has not reached the server yet, whole. */
  unsent: { key: [string, string]; value: Unsent };
  /** What a page needs that must open without a connection. */
  readings: { key: [string, string]; value: Reading };
}

export type Device = IDBPDatabase<DeviceSchema>;

/** The store of this device; null where the browser forbids it. */
export const device: Promise<Device | null> = openDB<DeviceSchema>('valvomo', 3, {
  upgrade(database, from) {
    if (from < 1) {
      database.createObjectStore('answers', { keyPath: ['username', 'inspectionId', 'criterionCode'] });
      database.createObjectStore('files', { keyPath: 'key' });
    }
    if (from < 2) database.createObjectStore('readings', { keyPath: ['username', 'address'] });
    database.createObjectStore('unsent', { keyPath: ['username', 'name'] });
  },
  // a newer page wants to change the store: this one lets go, and keeps what follows in its memory
  blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
}).catch(() => null);
