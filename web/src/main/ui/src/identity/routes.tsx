import { page, type Room } from '@/app/room';

const room: Room = {
  routes: [
    page('/people', ['ADMIN'], () => import('./PeoplePage')),
    page('/people/new', ['ADMIN'], () => import('./NewPersonPage')),
    page('/people/:id', ['ADMIN'], () => import('./PersonPage')),
    page('/profile', [], () => import('./ProfilePage')),
  ],
  navigation: [
    { to: '/people', label: 'identity.people.nav', roles: ['ADMIN'], order: 80, homeOf: ['ADMIN'] },
  ],
};

export default room;
