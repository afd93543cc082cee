import { page, type Room } from '@/app/room';
import { withTexts } from '@/kernel/i18n/later';

const room: Room = {
  routes: [
    page('/people', ['ADMIN'], () => import('./PeoplePage')),
    page('/people/new', ['ADMIN'], () => import('./NewPersonPage')),
    page('/people/:id', ['ADMIN'], () => import('./PersonPage')),
    page('/delegations', ['ADMIN', 'MANAGER', 'OFFICER', 'AUDITOR'], () => import('./DelegationsPage')),
    page('/api-keys', ['ADMIN'], () => withTexts('keys', () => import('./keys/ApiKeysPage'))),
    page('/profile', [], () => import('./ProfilePage')),
  ],
  navigation: [
    { to: '/people', label: 'identity.people.nav', roles: ['ADMIN'], order: 80, homeOf: ['ADMIN'] },
    { to: '/api-keys', label: 'app.nav.keys', roles: ['ADMIN'], order: 83 },
    { to: '/delegations', label: 'identity.delegation.nav', roles: ['ADMIN'], order: 82 },
  ],
};

export default room;
