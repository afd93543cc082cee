import { page, type Room } from '@/app/room';

const room: Room = {
  routes: [
    page('/insight', ['MANAGER', 'OFFICER', 'AUDITOR'], () => import('./OpenFindingsPage')),
    page('/insight/comparison', ['MANAGER', 'OFFICER', 'AUDITOR'], () => import('./ComparisonPage')),
  ],
  navigation: [
    {
      to: '/insight',
      label: 'insight.nav',
      roles: ['MANAGER', 'OFFICER', 'AUDITOR'],
      order: 5,
      homeOf: ['MANAGER'],
    },
  ],
};

export default room;
