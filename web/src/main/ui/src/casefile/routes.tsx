import { lazy } from 'react';
import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR'];

const WRITERS: Role[] = [...READERS, 'PROVIDER'];
const MAIL_READERS: Role[] = [...READERS, 'ADMIN'];

const room: Room = {
  routes: [
    page('/cases', READERS, () => import('./CaseListPage')),
    page('/cases/import', ['OFFICER', 'ADMIN'], () => import('./CaseImportPage')),
    page('/cases/:id', READERS, () => import('./CasePage')),
    page(
      '/cases/:id/documents/:documentId',
      ['OFFICER', 'MANAGER'],
      () => import('./documents/DocumentPage'),
    ),
    page('/search', WRITERS, () => import('./SearchPage')),
    page('/mail', MAIL_READERS, () => import('./mail/MailListPage')),
    page('/mail/:id', MAIL_READERS, () => import('./mail/MailDeliveryPage')),
    page('/messages', WRITERS, () => import('./messages/MessageListPage')),
    page('/messages/:id', WRITERS, () => import('./messages/MessageThreadPage')),
    page('/demo/mail', [], () => import('./mail/DemoMailPage')),
    page('/templates', ['ADMIN', 'AUDITOR'], () => import('./templates/TemplateListPage')),
    page('/templates/:id', ['ADMIN', 'AUDITOR'], () => import('./templates/TemplatePage')),
  ],
  navigation: [
    { to: '/cases', label: 'casefile.nav', roles: READERS, order: 35 },
    { to: '/cases/import', label: 'casefile.import.nav', roles: ['ADMIN'], order: 86 },
    {
      to: '/messages',
      label: 'messages.nav',
      roles: ['OFFICER', 'MANAGER', 'PROVIDER'],
      order: 12,
      badge: lazy(() => import('./messages/UnreadBadge')),
    },
    { to: '/search', label: 'casefile.search.nav', roles: ['PROVIDER'], order: 14 },
    { to: '/mail', label: 'mail.nav', roles: ['ADMIN'], order: 83 },
    { to: '/templates', label: 'casefile.templates.nav', roles: ['ADMIN', 'AUDITOR'], order: 84 },
  ],
};

export default room;
