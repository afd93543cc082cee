import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER'];

const room: Room = {
  routes: [
    page('/findings', READERS, () => import('./FindingListPage')),
    page('/findings/new', ['OFFICER'], () => import('./NewFindingPage')),
    page('/findings/:id', READERS, () => import('./FindingPage')),
  ],
  navigation: [
    { to: '/findings', label: 'finding.list.nav', roles: ['OFFICER', 'MANAGER', 'AUDITOR'], order: 30 },
  ],
};

export default room;
