import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER'];

const room: Room = {
  routes: [
    page('/inspections', READERS, () => import('./InspectionListPage')),
    page('/inspections/new', ['OFFICER'], () => import('./NewInspectionPage')),
    page('/inspections/:id', READERS, () => import('./InspectionPage')),
  ],
  navigation: [
    { to: '/inspections', label: 'inspection.list.nav', roles: ['OFFICER', 'MANAGER', 'AUDITOR'], order: 20 },
  ],
};

export default room;
