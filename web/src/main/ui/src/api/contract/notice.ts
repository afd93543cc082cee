import type { DeadlineView, Instant, Lang, LocalDate, Scope, Severity } from '../contract';

export type NoticeKind =
  | 'DUTY_NOTICE'
  | 'STAFF_NOTICE'
  | 'COMPLAINT'
  | 'ADMINISTRATIVE_COMPLAINT'
  | 'WHISTLEBLOWING'
  | 'FEEDBACK'
  | 'PRESS'
  | 'AUTHORITY_REPORT'
  | 'INSPECTION_REPORT';
export type IntakeChannel =
  'PUBLIC_FORM' | 'PORTAL' | 'PHONE' | 'LETTER' | 'EMAIL' | 'IN_PERSON' | 'PRESS' | 'AUTHORITY';
export type SenderRole = 'STAFF' | 'PRODUCER' | 'CLIENT' | 'AUTHORITY' | 'OTHER';
export type Danger = 'NONE' | 'POSSIBLE' | 'ESSENTIAL';
export type NoticePath = 'IMMEDIATE' | 'INSPECTION' | 'CLARIFICATION' | 'TRANSFER' | 'CLOSURE';
export type NoticeState = 'RECEIVED' | 'UNDER_WAY' | 'CLARIFYING' | 'TO_ANSWER' | 'CLOSED' | 'ERASED';
export type NoticeOutcome = 'FINDING' | 'INSPECTION' | 'CLARIFIED' | 'TRANSFERRED' | 'SETTLED';
export type NoticeReceiver = 'AUTHORITY' | 'PRODUCER' | 'MANAGER';
export type Urgency = 'IMMEDIATELY' | 'WITHOUT_DELAY' | 'IN_WORKING_DAYS';
export type NoticeMessageKind = 'FROM_SENDER' | 'TO_SENDER' | 'ACKNOWLEDGEMENT' | 'TRANSFER_NOTE' | 'ANSWER';

export type NoticeRow = {
  id: string;
  number: string;
  kind: NoticeKind;
  channel: IntakeChannel;
  state: NoticeState;
  receivedAt: Instant;
  dangerNow: boolean;
  danger: Danger | null;
  path: NoticePath | null;
  outcome: NoticeOutcome | null;
  unitId: string | null;
  unitName: string | null;
  producerId: string | null;
  producerName: string | null;
  caseNumber: string | null;
  dueOn: LocalDate | null;
};

export type NoticeSigned = { by: string; at: Instant };
export type TriageView = {
  danger: Danger;
  path: NoticePath;
  proposedPath: NoticePath;
  overrideReason: string | null;
  urgency: Urgency;
  handleBy: LocalDate;
  secrecy: 'PUBLIC' | 'PARTY' | 'SECRET';
  ground: string | null;
  retaliationBan: boolean;
  rule: string;
  summary: string;
  signed: NoticeSigned;
};
export type TellingView = {
  receiver: NoticeReceiver;
  dueOn: LocalDate;
  note: string | null;
  told: NoticeSigned | null;
};
export type NoticeMessageView = {
  id: string;
  kind: NoticeMessageKind;
  /** Null where it may tell who the sender is. */
  text: string | null;
  at: Instant;
  by: string | null;
};
export type ClarificationView = {
  id: string;
  question: string;
  deadline: DeadlineView;
  askedBy: string;
  askedAt: Instant;
  answer: string | null;
  givenBy: string | null;
  givenAt: Instant | null;
  late: boolean;
  lapsedAt: Instant | null;
};
export type NoticeLinkView = {
  type: 'INSPECTION' | 'FINDING';
  subjectId: string;
  title: string;
  linked: NoticeSigned;
};
export type NoticeAttachmentView = {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  addedAt: Instant;
};
export type NoticeEventView = {
  id: string;
  at: Instant;
  actorName: string;
  kind: string;
  before: string | null;
  after: string | null;
  why: string | null;
};
export type TransferEnclosure = 'SUMMARY' | 'WORDS' | 'REPORTER';
export type ReporterGround = 'CONSENT' | 'LAW';
/** How it was sent to another body; a letter that lies in no case is opened by TRIAGE. */
export type TransferView = {
  to: string;
  address: string | null;
  channel: string;
  reference: string | null;
  reason: string;
  enclosure: TransferEnclosure;
  reporterGround: ReporterGround | null;
  groundReason: string | null;
  documentId: string | null;
  attachmentId: string | null;
  sent: NoticeSigned;
};
export type ReceivingBodies = {
  items: { code: string; name: string; address: string | null; authority: boolean }[];
};
/** A row of the table of those to whom notices are transferred. */
export type ReceivingBodyRow = {
  id: string;
  version: number;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  address: string | null;
  authority: boolean;
  language: Lang;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};
export type ReceivingBodyRequest = Omit<ReceivingBodyRow, 'id' | 'version'>;
export type TransferRequest = {
  body: string | null;
  to: string | null;
  address: string | null;
  channel: string;
  reference: string | null;
  reason: string;
  enclosure: TransferEnclosure;
  reporterGround: ReporterGround | null;
  groundReason: string | null;
  note: string | null;
};
export type NoticeView = {
  id: string;
  version: number;
  number: string;
  kind: NoticeKind;
  sentAs: NoticeKind | null;
  kindReason: string | null;
  channel: IntakeChannel;
  sender: SenderRole;
  language: Lang;
  state: NoticeState;
  receivedAt: Instant;
  confidential: boolean;
  answered: boolean;
  dangerNow: boolean;
  subjectText: string | null;
  description: string | null;
  wordsSealed: boolean;
  unitId: string | null;
  unitName: string | null;
  producerId: string | null;
  producerName: string | null;
  caseId: string | null;
  caseNumber: string | null;
  acknowledgeBy: LocalDate | null;
  answerBy: LocalDate | null;
  replyBy: LocalDate | null;
  dueOn: LocalDate | null;
  acknowledged: NoticeSigned | null;
  triage: TriageView | null;
  tellings: TellingView[];
  messages: NoticeMessageView[];
  clarifications: ClarificationView[];
  links: NoticeLinkView[];
  outcome: NoticeOutcome | null;
  outcomeReason: string | null;
  transferredTo: string | null;
  transfer: TransferView | null;
  settled: NoticeSigned | null;
  closed: NoticeSigned | null;
  erasedAt: Instant | null;
  attachmentCount: number;
  attachments: NoticeAttachmentView[];
  events: NoticeEventView[];
  allowedActs: string[];
};

export type RoutingView = {
  path: NoticePath;
  urgency: Urgency;
  days: number;
  told: NoticeReceiver[];
  tellDays: number;
  secrecy: 'PUBLIC' | 'PARTY' | 'SECRET';
  ground: string | null;
  retaliationBan: boolean;
  rule: string;
  version: number;
};
export type ReporterView = { name: string | null; contact: string | null };
/** The receipt; the code is told this once. */
export type ReceivedNotice = {
  id: string | null;
  number: string;
  receivedAt: Instant;
  code: string | null;
  acknowledgeBy: LocalDate | null;
  answerBy: LocalDate | null;
};
export type AskedClarification = {
  noticeId: string;
  number: string;
  unitId: string | null;
  unitName: string | null;
  producerName: string | null;
  takesFiles: boolean;
  questions: ClarificationView[];
  allowedActs: string[];
};
export type PublicNoticeView = {
  number: string;
  kind: NoticeKind;
  state: 'RECEIVED' | 'UNDER_WAY' | 'CLOSED';
  receivedAt: Instant;
  subjectText: string | null;
  description: string;
  acknowledgeBy: LocalDate | null;
  answerBy: LocalDate | null;
  messages: NoticeMessageView[];
  attachments: NoticeAttachmentView[];
};

export type NewNoticeRequest = {
  kind: NoticeKind | null;
  channel: IntakeChannel | null;
  sender: SenderRole | null;
  receivedAt: Instant | null;
  language: Lang | null;
  subjectText: string | null;
  unitId: string | null;
  description: string;
  dangerNow: boolean;
  reporterName: string | null;
  reporterContact: string | null;
};
export type PublicNoticeRequest = {
  kind: NoticeKind;
  sender: SenderRole;
  language: Lang;
  subjectText: string;
  description: string;
  dangerNow: boolean;
  name: string | null;
  contact: string | null;
};
export type JudgementRequest = {
  danger: Danger;
  sender: SenderRole;
  unitId: string | null;
  path: NoticePath;
  overrideReason: string | null;
  summary: string;
  caseId: string | null;
  kind: NoticeKind | null;
  kindReason: string | null;
};
export type NoticeFindingRequest = {
  findingId?: string | null;
  relationId?: string | null;
  criterionCode?: string | null;
  severity?: Severity;
  scope?: Scope;
  title?: string;
  description?: string;
};
export type NoticeInspectionRequest = {
  inspectionId?: string | null;
  relationId?: string | null;
  basisCode?: string;
  objective?: string;
  announced?: boolean;
  unannouncedReason?: string | null;
  plannedFor?: Instant;
  reason?: string;
};
