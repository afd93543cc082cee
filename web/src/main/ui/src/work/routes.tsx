import { page, type Room } from '@/app/room';

const room: Room = {
  routes: [page('/work', ['OFFICER', 'MANAGER', 'AUDITOR'], () => import('./WorkQueuePage'))],
  navigation: [
    {
      to: '/work',
      label: 'work.title',
      roles: ['OFFICER', 'MANAGER', 'AUDITOR'],
      order: 10,
      homeOf: ['OFFICER', 'AUDITOR'],
    },
  ],
};

export default room;
