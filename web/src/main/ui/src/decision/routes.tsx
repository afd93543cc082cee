import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';
import { withTexts } from '@/kernel/i18n/later';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN'];

const room: Room = {
  routes: [
    page('/decision-tables', READERS, () => withTexts('decision', () => import('./DecisionTablesPage'))),
    page('/decision-tables/:key', READERS, () =>
      // the words of the risk tables are those of the room whose tables they are
      withTexts('plan', () => withTexts('decision', () => import('./DecisionTablePage'))),
    ),
  ],
  navigation: [
    { to: '/decision-tables', label: 'app.nav.decisions', roles: READERS, order: 52, under: '/inspections' },
  ],
};

export default room;
