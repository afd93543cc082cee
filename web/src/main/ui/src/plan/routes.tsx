import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR'];

const room: Room = {
  routes: [page('/risks', READERS, () => import('./RiskListPage'))],
  navigation: [{ to: '/risks', label: 'plan.list.nav', roles: READERS, order: 18 }],
};

export default room;
