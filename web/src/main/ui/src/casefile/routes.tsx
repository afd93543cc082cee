import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR'];

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
    page('/mail', MAIL_READERS, () => import('./mail/MailListPage')),
    page('/mail/:id', MAIL_READERS, () => import('./mail/MailDeliveryPage')),
    page('/demo/mail', [], () => import('./mail/DemoMailPage')),
    page('/templates', ['ADMIN', 'AUDITOR'], () => import('./templates/TemplateListPage')),
    page('/templates/:id', ['ADMIN', 'AUDITOR'], () => import('./templates/TemplatePage')),
  ],
  navigation: [
    { to: '/cases', label: 'casefile.nav', roles: READERS, order: 35 },
    { to: '/cases/import', label: 'casefile.import.nav', roles: ['ADMIN'], order: 86 },
    { to: '/mail', label: 'mail.nav', roles: ['ADMIN'], order: 83 },
    { to: '/templates', label: 'casefile.templates.nav', roles: ['ADMIN', 'AUDITOR'], order: 84 },
  ],
};

export default room;
