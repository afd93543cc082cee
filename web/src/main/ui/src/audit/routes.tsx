import { page, type Room } from '@/app/room';
import { withTexts } from '@/kernel/i18n/later';

const room: Room = {
  routes: [
    page('/audit', ['AUDITOR'], () =>
      withTexts('plan', () => withTexts('audit', () => import('./AuditPage'))),
    ),
  ],
  navigation: [{ to: '/audit', label: 'app.nav.audit', roles: ['AUDITOR'], order: 60 }],
};

export default room;
