import { page, type Room } from '@/app/room';

const room: Room = {
  routes: [
    page('/portal', ['PROVIDER'], () => import('./MyTasksPage')),
    page('/portal/units', ['PROVIDER'], () => import('./MyUnitsPage')),
    page('/portal/colleagues', ['PROVIDER'], () => import('./ColleaguesPage')),
    page('/portal/history', ['PROVIDER'], () => import('./HistoryPage')),
  ],
  navigation: [
    { to: '/portal', label: 'portal.tasks.nav', roles: ['PROVIDER'], order: 1, homeOf: ['PROVIDER'] },
    { to: '/findings', label: 'portal.findings', roles: ['PROVIDER'], order: 2 },
    { to: '/portal/units', label: 'portal.units.title', roles: ['PROVIDER'], order: 3 },
    { to: '/portal/colleagues', label: 'portal.colleagues.title', roles: ['PROVIDER'], order: 13 },
    { to: '/portal/history', label: 'portal.history.title', roles: ['PROVIDER'], order: 4 },
  ],
};

export default room;
