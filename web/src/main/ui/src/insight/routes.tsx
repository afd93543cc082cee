import { page, type Room } from '@/app/room';
import { withTexts } from '@/kernel/i18n/later';

const room: Room = {
  routes: [
    page('/insight', ['MANAGER', 'OFFICER', 'AUDITOR'], () => import('./OpenFindingsPage')),
    page('/insight/comparison', ['MANAGER', 'OFFICER', 'AUDITOR'], () =>
      withTexts('comparison', () => import('./comparison/ComparisonPage')),
    ),
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
