import type { Instant, Lang } from '../contract';

export type Role = 'OFFICER' | 'MANAGER' | 'TRIAGE' | 'ADMIN' | 'AUDITOR' | 'PROVIDER';
export type Named = { id: string; name: string };

export type DemoAccount = { username: string; displayName: string; roles: Role[] };
export type ApplicationView = {
  demo: boolean;
  demoAccounts: DemoAccount[];
  version: string;
  usualDays: { comments: number; hearing: number };
};

/** How often mail comes to a person. */
export type MailRhythm = 'AT_ONCE' | 'DAILY';

/** Whether something that was sent has arrived: when, or null. */
export type ArrivalView = { arrived: boolean; takenAt: Instant | null };

export type SessionView = {
  username: string;
  displayName: string;
  roles: Role[];
  producers: Named[];
  language: Lang;
  mailRhythm: MailRhythm;
  csrfToken: string;
  passwordChangeRequired: boolean;
};
export type Credentials = { username: string; password: string };
export type PasswordChange = { oldPassword: string; newPassword: string };

export type Colleague = { id: string; displayName: string; roles: Role[] };
export type UserRow = {
  id: string;
  username: string;
  displayName: string;
  email: string;
  roles: Role[];
  active: boolean;
  producers: Named[];
};
export type UserView = UserRow & { version: number; language: Lang; producerIds: string[] };
export type UserRequest = {
  username: string;
  displayName: string;
  email: string;
  roles: Role[];
  language: Lang;
  active: boolean;
  producerIds: string[];
};

export type AuditEventRow = {
  id: string;
  at: Instant;
  actorName: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  detail: string | null;
};

/** What a colleague may do for a producer. */
export type MemberRights = { mainUser: boolean; limited: boolean; unitIds: string[] };
export type MemberView = MemberRights & {
  id: string;
  version: number;
  displayName: string;
  email: string | null;
  language: Lang;
  active: boolean;
  since: Instant;
  /** Until when the link of the invitation works; null once the person came in. */
  invitedUntil: Instant | null;
};
export type MembersView = {
  items: MemberView[];
  /** They have signed in before, and join once they accept. */
  asked: { email: string; until: Instant }[];
  keeps: boolean;
};
export type InvitationRequest = {
  producerId: string;
  displayName: string;
  email: string;
  language: Lang;
  rights: MemberRights;
};
export type InvitedView = {
  username: string;
  displayName: string;
  language: Lang;
  producers: string[];
  /** They have a password already, and only say that they join. */
  joins: boolean;
};
