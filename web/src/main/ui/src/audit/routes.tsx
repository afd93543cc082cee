import { page, type Room } from '@/app/room';

const room: Room = {
  routes: [page('/audit', ['AUDITOR'], () => import('./AuditPage'))],
  navigation: [{ to: '/audit', label: 'audit.nav', roles: ['AUDITOR'], order: 60 }],
};

export default room;
