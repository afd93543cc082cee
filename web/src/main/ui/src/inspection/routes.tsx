import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';
import { keepShell } from '@/kernel/device/shell';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER'];

const room: Room = {
  routes: [
    page('/inspections', READERS, () => import('./InspectionListPage')),
    page('/inspections/new', ['OFFICER'], () => import('./NewInspectionPage')),
    page('/inspections/:id', READERS, () => import('./InspectionPage')),
    page(
      '/inspections/:id/checklist',
      ['OFFICER', 'MANAGER', 'AUDITOR'],
      () => import('./checklist/ChecklistPage'),
    ),
  ],
  navigation: [
    { to: '/inspections', label: 'inspection.list.nav', roles: ['OFFICER', 'MANAGER', 'AUDITOR'], order: 20 },
  ],
  onSignIn: ({ username, roles }) => {
    // answers of a visit that waited for the connection, perhaps since the browser was closed
    if (roles.includes('OFFICER')) {
      void import('./checklist/outbox').then(({ outbox }) => outbox.open(username));
      void keepShell();
    }
  },
};

export default room;
