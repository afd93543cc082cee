import { page, type Room } from '@/app/room';

const room: Room = {
  routes: [
    page('/people', ['ADMIN'], () => import('./PeoplePage')),
    page('/people/new', ['ADMIN'], () => import('./NewPersonPage')),
    page('/people/:id', ['ADMIN'], () => import('./PersonPage')),
    page('/delegations', ['ADMIN', 'MANAGER', 'OFFICER', 'AUDITOR'], () => import('./DelegationsPage')),
    page('/api-keys', ['ADMIN'], () => import('./keys/ApiKeysPage')),
    page('/profile', [], () => import('./ProfilePage')),
  ],
  navigation: [
    { to: '/people', label: 'identity.people.nav', roles: ['ADMIN'], order: 80, homeOf: ['ADMIN'] },
    { to: '/api-keys', label: 'keys.nav', roles: ['ADMIN'], order: 83 },
    { to: '/delegations', label: 'identity.delegation.nav', roles: ['ADMIN'], order: 82 },
  ],
};

export default room;
