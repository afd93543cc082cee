import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN', 'PROVIDER'];

const room: Room = {
  routes: [page('/criteria', READERS, () => import('./CriteriaPage'))],
  navigation: [{ to: '/criteria', label: 'criteria.nav', roles: READERS, order: 50 }],
};

export default room;
