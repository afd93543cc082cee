import type { DeadlineView, DocumentView, Instant, LocalDate, RelationType, Role } from '../contract';
import type { MoreTimeView } from './correction';
import type { Channel } from './work';

/** Seuraamuksen laji, from the mildest. */
export type ConsequenceKind =
  | 'GUIDANCE'
  | 'ACCOUNT'
  | 'DEMAND'
  | 'LINE_UNIT_MANAGER'
  | 'LINE_SERVICE_AREA'
  | 'LINE_DIVISION'
  | 'RECLAMATION'
  | 'CONTRACT_FINE'
  | 'PRICE_REDUCTION'
  | 'WITHHOLDING'
  | 'PLACEMENT_STOP'
  | 'TERMINATION'
  | 'CANCELLATION'
  | 'REMOVAL_FROM_LIST'
  | 'RECOVERY';
export type ConsequenceState =
  | 'PROPOSED'
  | 'HEARING'
  | 'ASSESSING'
  | 'DECIDING'
  | 'DECIDED'
  | 'AWAITING_ANSWER'
  | 'ASSESSING_ANSWER'
  | 'IN_FORCE'
  | 'NOT_TAKEN'
  | 'WITHDRAWN';
export type AnswerOutcome = 'SUFFICIENT' | 'INSUFFICIENT' | 'MISSING';
export type ReplyStance = 'ADMITS' | 'FACTUAL_ERROR' | 'DISAGREES' | 'ALREADY_FIXED';
export type ReplyOutcome = 'STANDS' | 'STANDS_IN_PART' | 'FALLS';
export type HearingExceptionGround =
  'ENDANGERS_PURPOSE' | 'URGENT' | 'NOT_AGAINST_PARTY' | 'OBVIOUSLY_NEEDLESS';

export type DeciderView = { role: Role; person: string | null };
export type RungView = {
  kind: ConsequenceKind;
  order: number;
  money: boolean;
  needsHearing: boolean;
  clause: 'NONE' | 'STATUTORY' | 'AGREED';
  allowed: boolean;
  /** The statutory clause is missing from the agreement. */
  gap: boolean;
  agreedTerms: string | null;
  appealable: boolean;
  recordYears: number | null;
  /** Days that are usually given for the party's answer; null where none is asked. */
  answerDays: number | null;
  decider: DeciderView;
};
export type ConsequenceOptionsView = {
  relation: RelationType;
  relationId: string;
  agreementReference: string | null;
  repeated: boolean;
  suggested: ConsequenceKind | null;
  rungs: RungView[];
};

export type ConsequenceRow = {
  id: string;
  caseNumber: string;
  findingId: string;
  findingTitle: string;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  businessId: string | null;
  relation: RelationType;
  kind: ConsequenceKind;
  state: ConsequenceState;
  amount: number | null;
  proposedAt: Instant;
  hearingDueOn: LocalDate | null;
  decidedAt: Instant | null;
  recordUntil: LocalDate | null;
};

export type Signed = { by: string; at: Instant };
export type SignedWords = Signed & { text: string };
export type GroundView = {
  place: number;
  text: string;
  stance: ReplyStance | null;
  reply: string | null;
  documentIds: string[];
  late: boolean;
  replied: Signed | null;
  outcome: ReplyOutcome | null;
  assessment: string | null;
  assessed: Signed | null;
};
export type HearingView = {
  message: string | null;
  deadline: DeadlineView | null;
  sent: Signed | null;
  exceptionGround: HearingExceptionGround | null;
  exceptionReason: string | null;
  lapsedAt: Instant | null;
  replyText: string | null;
  extensions: MoreTimeView[];
};
export type PartyAnswerView = {
  deadline: DeadlineView;
  given: SignedWords | null;
  documentIds: string[];
  late: boolean;
  lapsedAt: Instant | null;
  outcome: AnswerOutcome | null;
  assessment: SignedWords | null;
  extensions: MoreTimeView[];
};
export type ConsequenceView = {
  id: string;
  version: number;
  caseId: string;
  caseNumber: string;
  findingId: string;
  findingTitle: string;
  unitId: string;
  unitName: string;
  producerId: string;
  producerName: string;
  relation: RelationType;
  kind: ConsequenceKind;
  suggested: ConsequenceKind | null;
  choiceReason: string | null;
  state: ConsequenceState;
  needsHearing: boolean;
  appealable: boolean;
  /** Days to ask for a review, where it can be asked. */
  appealDays: number;
  money: boolean;
  agreedTerms: string | null;
  clauseMissing: boolean;
  amount: number | null;
  effectiveFrom: LocalDate | null;
  effectiveTo: LocalDate | null;
  proposed: Signed;
  decider: DeciderView;
  grounds: GroundView[];
  hearing: HearingView | null;
  conclusion: SignedWords | null;
  decision: (Signed & { taken: boolean; reason: string; recordUntil: LocalDate | null }) | null;
  delivery: {
    channel: Channel;
    sentOn: LocalDate;
    arrivedOn: LocalDate;
    reference: string | null;
    appealUntil: LocalDate | null;
    by: string;
  } | null;
  answerDays: number | null;
  answer: PartyAnswerView | null;
  withdrawal: SignedWords | null;
  documents: DocumentView[];
  allowedActs: string[];
};

export type ProposalRequest = {
  kind: ConsequenceKind;
  grounds: string[];
  amount: number | null;
  effectiveFrom: LocalDate | null;
  effectiveTo: LocalDate | null;
  answerDays: number | null;
  reason: string | null;
};
export type HearingRequest = { message: string; days: number };
export type HearingExceptionRequest = { ground: HearingExceptionGround; reason: string };
export type PartyAnswerRequest = { text: string; documentIds: string[] };
export type AnswerAssessmentRequest = { outcome: AnswerOutcome; text: string };
export type ReplyRequest = {
  items: { place: number; stance: ReplyStance; text: string; documentIds: string[] }[];
  text: string | null;
};
export type ReplyAssessmentRequest = {
  items: { place: number; outcome: ReplyOutcome; text: string }[];
  conclusion: string;
};
export type ConsequenceDecisionRequest = {
  taken: boolean;
  reason: string;
  amount: number | null;
  effectiveFrom: LocalDate | null;
  effectiveTo: LocalDate | null;
};
export type DeliveryRequest = { channel: Channel; sentOn: LocalDate; reference: string | null };

/** What an agreement says may follow. */
export type AllowedConsequence = { kind: ConsequenceKind; terms: string };

/** Who holds a power to decide, and when. */
export type DelegationView = {
  id: string;
  version: number;
  power: string;
  role: Role;
  personId: string | null;
  personName: string | null;
  ground: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
};
