import type { Instant } from '../contract';

export type DocumentKind =
  'EVIDENCE' | 'PHOTO' | 'ATTACHMENT' | 'REPORT_DRAFT' | 'REPORT_FINAL' | 'NOTICE' | (string & {});
export type DocumentView = {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  kind: DocumentKind;
  /** The criterion of the checklist that it shows, if any. */
  criterion: string | null;
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
