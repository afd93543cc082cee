import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER'];

const room: Room = {
  routes: [
    page('/findings', READERS, () => import('./FindingListPage')),
    page('/findings/new', ['OFFICER'], () => import('./NewFindingPage')),
    page('/findings/:id', READERS, () => import('./FindingPage')),
    page(
      '/findings/:id/consequences/new',
      ['OFFICER', 'MANAGER'],
      () => import('./consequence/NewConsequencePage'),
    ),
    page('/consequences', READERS, () => import('./consequence/ConsequenceListPage')),
    page('/consequences/:id', READERS, () => import('./consequence/ConsequencePage')),
  ],
  navigation: [
    { to: '/findings', label: 'finding.list.nav', roles: ['OFFICER', 'MANAGER', 'AUDITOR'], order: 30 },
    {
      to: '/consequences',
      label: 'finding.consequence.list.nav',
      roles: ['OFFICER', 'MANAGER', 'AUDITOR'],
      order: 32,
      under: '/findings',
    },
  ],
};

export default room;
