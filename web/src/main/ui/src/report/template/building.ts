import { createContext, useContext } from 'react';
import type { FieldProblem, TemplateContent } from '@/api/contract';

export type Building = {
  content: TemplateContent;
  change: (content: TemplateContent) => void;
  problems: FieldProblem[];
  /** Said aloud to those who cannot see where a thing went. */
  say: (words: string) => void;
};

export const BuildingContext = createContext<Building | null>(null);

/** The template that is being built. */
export function useBuilding(): Building {
  const building = useContext(BuildingContext);
  if (!building) throw new Error('nothing is being built here');
  return building;
}

/** What is wrong at this place; a missing text is told of separately, for it is no mistake yet. */
export function useProblem(path: string): { error: string | undefined; missing: boolean } {
  const found = useBuilding().problems.find(({ field }) => field === path);
  const missing = found?.code === 'languageMissing';
  return { error: found && !missing ? found.message : undefined, missing };
}

/** The input of a place, so that a list of problems can lead there. */
export const placeId = (path: string) => `template-${path.replace(/[^\w]+/g, '-')}`;
