import type { Role } from '@/api/contract';
import { page, type Room } from '@/app/room';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN', 'PROVIDER'];
const KEEPERS: Role[] = ['OFFICER', 'ADMIN'];

const room: Room = {
  routes: [
    page('/producers', READERS, () => import('./RegisterPage')),
    page('/producers/new', KEEPERS, () => import('./NewProducerPage')),
    page('/producers/import', ['ADMIN'], () => import('./import/ImportPage')),
    page('/producers/:id', READERS, () => import('./ProducerPage')),
    page('/producers/:id/edit', KEEPERS, () => import('./EditProducerPage')),
    page('/units/new', KEEPERS, () => import('./NewUnitPage')),
    page('/units/:id', READERS, () => import('./UnitPage')),
    page('/units/:id/edit', KEEPERS, () => import('./EditUnitPage')),
    page('/units/:id/relations/new', KEEPERS, () => import('./NewRelationPage')),
    page('/relations/:id/edit', KEEPERS, () => import('./EditRelationPage')),
  ],
  navigation: [
    {
      to: '/producers',
      label: 'producer.list.nav',
      roles: ['OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN'],
      order: 40,
    },
  ],
};

export default room;
