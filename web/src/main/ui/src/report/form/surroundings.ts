import { createContext, useContext, type ReactNode } from 'react';
import type { DocumentView } from '@/api/contract';
import type { Answers } from './answers';

/** Stores a file of a field and tells its share while it goes. */
export type Upload = (
  file: File,
  fieldId: string,
  onProgress: (share: number) => void,
) => Promise<DocumentView>;

export type Surroundings = {
  /** What is wrong, by the path inside the form. */
  errors: Record<string, string>;
  previous: Answers | null;
  documents: DocumentView[];
  upload: Upload | null;
  fieldSlot: ((fieldId: string) => ReactNode) | null;
};

export const SurroundingsContext = createContext<Surroundings>({
  errors: {},
  previous: null,
  documents: [],
  upload: null,
  fieldSlot: null,
});

export const useSurroundings = () => useContext(SurroundingsContext);
