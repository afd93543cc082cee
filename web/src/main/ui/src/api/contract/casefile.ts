import type { Instant, L10n, LocalDate } from '../contract';

/** Who may read a document, from the widest circle to the narrowest. */
export type Secrecy = 'PUBLIC' | 'PARTY' | 'SECRET';

export type DocumentKind =
  | 'TRANSFER'
  | 'EVIDENCE'
  | 'PHOTO'
  | 'ATTACHMENT'
  | 'REPORT_DRAFT'
  | 'REPORT_FINAL'
  | 'CLOSING_STATEMENT'
  | 'NOTICE'
  | (string & {});
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
  /** Version of the template; null for what the house did not write. */
  templateNumber: number | null;
  secrecy: Secrecy;
  ground: string | null;
  classifiedBy: string | null;
  renditionOf: string | null;
  renditionFor: Secrecy | null;
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
  unitName: string | null;
  caseNumber: string | null;
};

/** One line of the register of cases. */
export type CaseRow = {
  id: string;
  number: string;
  taskClass: string;
  title: string;
  producerName: string;
  unitName: string;
  openedAt: Instant;
  imported: boolean;
  /** Where the words that were searched for stand, each between ⟦ and ⟧. */
  excerpt: string | null;
};

export type SearchType =
  'NOTICE' | 'REPORT' | 'AGREEMENT' | 'MESSAGE' | 'BREACH' | 'UNIT_PLAN' | 'PLAN_ACCOUNT';
/** A thing outside the register of cases that holds the words that were searched for. */
export type SearchHit = {
  id: string;
  type: SearchType;
  title: string;
  caseNumber: string | null;
  producerName: string | null;
  unitName: string | null;
  at: Instant;
  /** Where the words stand, each between ⟦ and ⟧. */
  excerpt: string;
};

export type CaseParty = { role: string; name: string; id: string | null; identifier: string | null };
export type CaseFact = { name: string; value: string };
export type CaseThing = {
  type: string;
  id: string;
  title: string;
  state: string | null;
  at: Instant;
  facts: CaseFact[];
};
export type Exchange = {
  at: Instant;
  sent: boolean;
  channel: string;
  counterpart: string;
  what: string;
  documentId: string | null;
};

/** The file of one case; its timeline is read apart. */
export type CaseView = {
  id: string;
  number: string;
  taskClass: string;
  taskClassName: L10n;
  title: string;
  openedAt: Instant;
  imported: { at: Instant; by: string; origin: string } | null;
  parties: CaseParty[];
  things: CaseThing[];
  exchanges: Exchange[];
  documents: DocumentView[];
  decisions: CaseEventRow[];
  reads: CaseEventRow[];
};

export type SecrecyGround = { code: string; text: L10n };
export type PartView = { part: number; text: string; secrecy: Secrecy; ground: string | null };
export type DocumentParts = { document: DocumentView; items: PartView[] };

export type TemplateState = 'DRAFT' | 'IN_FORCE' | 'ARCHIVED';
export type TemplateRow = {
  id: string;
  kind: DocumentKind;
  language: 'FI' | 'SV';
  number: number;
  state: TemplateState;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  changedBy: string;
  changedAt: Instant;
};
export type TemplateView = Omit<TemplateRow, 'changedBy' | 'changedAt'> & {
  version: number;
  body: string;
  /** The facts that it may name directly; lists end in []. */
  names: string[];
};

export type MailState = 'WAITING' | 'SENDING' | 'SENT' | 'NO_ADDRESS' | 'FAILED' | 'BOUNCED';
export type CaseMailRow = {
  id: string;
  kind: string;
  at: Instant;
  audience: 'PRODUCER' | 'ORGANISER' | 'BOTH' | 'PERSON';
  /** Whether its readers were looked for. */
  addressed: boolean;
  deliveryId: string | null;
  personName: string | null;
  address: string | null;
  state: MailState | null;
  dueAt: Instant | null;
  sentAt: Instant | null;
  returnedAt: Instant | null;
  tries: number;
  answer: string | null;
};
export type MailDeliveryRow = {
  id: string;
  personName: string;
  address: string | null;
  state: MailState;
  digestAt: Instant | null;
  lines: number;
  createdAt: Instant;
  dueAt: Instant;
  sentAt: Instant | null;
  returnedAt: Instant | null;
  tries: number;
  answer: string | null;
};
export type MailAttempt = {
  number: number;
  node: string;
  beganAt: Instant;
  endedAt: Instant | null;
  result: 'SENT' | 'REFUSED' | 'POSTPONED' | 'INTERRUPTED' | null;
  answer: string | null;
};
export type MailDeliveryView = Omit<MailDeliveryRow, 'lines' | 'tries'> & {
  version: number;
  notices: { kind: string; caseNumber: string | null; at: Instant }[];
  attempts: MailAttempt[];
};
/** What the demo would have sent. */
export type MailShown = {
  id: string;
  personName: string;
  address: string;
  at: Instant;
  subject: string;
  text: string;
};
export type MailSettings = { way: 'SMTP' | 'NOWHERE' | 'DEMO'; digestHour: number };

export type MessageSide = 'ORGANISER' | 'PROVIDER';
export type MessageView = {
  id: string;
  seq: number;
  side: MessageSide;
  authorName: string;
  sentAt: Instant;
  text: string;
  /** Until when an answer was promised; null where none was. */
  dueAt: Instant | null;
  endedAt: Instant | null;
  outcome: 'ANSWERED' | 'NOT_NEEDED' | null;
  late: boolean;
  documents: DocumentView[];
};
export type MessageRequest = {
  subjectType: string;
  subjectId: string;
  text: string;
  documentIds: string[];
  asks: boolean;
};
export type MessageSent = { id: string; threadId: string; seq: number };
export type MessageThreadRow = {
  id: string;
  about: string;
  aboutId: string;
  caseId: string;
  caseNumber: string;
  title: string;
  producerName: string;
  unitName: string;
  lastAt: Instant;
  unread: number;
  waitsFor: MessageSide | null;
  dueAt: Instant | null;
};
export type MessageThread = { id: string; about: string; aboutId: string; caseId: string; title: string };
/** How one side kept its promise to answer. */
export type Answers = {
  side: MessageSide;
  inTime: number;
  late: number;
  waiting: number;
  overdue: number;
};
