import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';
import { withTexts } from '@/kernel/i18n/later';

const INSIDE: Role[] = ['OFFICER', 'MANAGER', 'TRIAGE', 'AUDITOR'];

const room: Room = {
  routes: [
    page('/notices', INSIDE, () => import('./NoticeListPage')),
    page('/notices/new', ['OFFICER', 'MANAGER', 'TRIAGE'], () => import('./NewNoticePage')),
    page('/notices/:id', [...INSIDE, 'PROVIDER'], () => import('./NoticePage')),
    page('/notices/:id/clarification', [...INSIDE, 'PROVIDER'], () => import('./portal/ClarificationPage')),
    page('/receiving-bodies', ['ADMIN', 'AUDITOR'], () =>
      withTexts('bodies', () => import('./bodies/ReceivingBodiesPage')),
    ),
    page('/portal/notices', ['PROVIDER'], () => import('./portal/MyNoticesPage')),
    page('/portal/notices/new', ['PROVIDER'], () => import('./portal/NewDutyNoticePage')),
  ],
  navigation: [
    { to: '/notices', label: 'notice.list.nav', roles: INSIDE, order: 15 },
    { to: '/receiving-bodies', label: 'app.nav.bodies', roles: ['ADMIN'], order: 84 },
    { to: '/portal/notices', label: 'notice.portal.nav', roles: ['PROVIDER'], order: 3 },
  ],
};

export default room;
