import type { ProcessStep } from '@/api/contract';

/** A step that ended without anybody: time ran out, or the case went another way. */
export const isLapsed = ({ state, by }: ProcessStep) => state === 'DONE' && by === null;
