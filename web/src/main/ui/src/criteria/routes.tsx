import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';
import { withTexts } from '@/kernel/i18n/later';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN', 'PROVIDER'];

const room: Room = {
  routes: [page('/criteria', READERS, () => withTexts('criteria', () => import('./CriteriaPage')))],
  navigation: [
    { to: '/criteria', label: 'app.nav.criteria', roles: READERS, order: 50, under: '/inspections' },
  ],
};

export default room;
