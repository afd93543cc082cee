import type { Instant } from '../contract';

export type DocumentKind =
  'EVIDENCE' | 'PHOTO' | 'ATTACHMENT' | 'DRAFT_REPORT' | 'FINAL_REPORT' | (string & {});
export type DocumentView = {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  kind: DocumentKind;
  createdAt: Instant;
  createdBy: string;
  visibleToProvider: boolean;
};

/** One line of the timeline: who did what, when, and why. */
export type CaseEventRow = {
  id: string;
  at: Instant;
  actorName: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  before: string | null;
  after: string | null;
  why: string | null;
};
