import type { Instant, Lang } from '../contract';

export type Role = 'OFFICER' | 'MANAGER' | 'TRIAGE' | 'ADMIN' | 'AUDITOR' | 'PROVIDER';
export type Named = { id: string; name: string };

export type DemoAccount = { username: string; displayName: string; roles: Role[] };
export type ApplicationView = { demo: boolean; demoAccounts: DemoAccount[]; version: string };

/** How often mail comes to a person. */
export type MailRhythm = 'AT_ONCE' | 'DAILY';

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
