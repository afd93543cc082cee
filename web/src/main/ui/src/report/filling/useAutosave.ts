import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useCurrentSession } from '@/api/session';
import { Autosave, type Connection, type Stored } from './autosave';

type Options<T> = Connection<T> & {
  /** Names the thing among all, such as `report/<id>`; give the component the same key. */
  name: string;
  /** What the server had when the page was opened. */
  stored: Stored<T>;
};

/** One thing that is saved as it is written, on this device and on the server. */
export function useAutosave<T>({ name, stored, save, read }: Options<T>) {
  const username = useCurrentSession().data?.username ?? '';
  const connection = useRef<Connection<T>>({ save, read });
  connection.current = { save, read };
  const [autosave] = useState(() => new Autosave(username, name, stored, () => connection.current));
  const state = useSyncExternalStore(autosave.subscribe, () => autosave.state);
  useEffect(() => autosave.open(), [autosave]);
  return {
    ...state,
    set: useCallback((value: T) => autosave.set(value), [autosave]),
    settle: useCallback(() => autosave.settle(), [autosave]),
    keepMine: useCallback(() => autosave.keepMine(), [autosave]),
    takeTheirs: useCallback(() => autosave.takeTheirs(), [autosave]),
  };
}

export type Autosaved<T> = ReturnType<typeof useAutosave<T>>;
