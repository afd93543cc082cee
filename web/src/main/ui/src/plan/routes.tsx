import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';
import { withTexts } from '@/kernel/i18n/later';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR'];

const room: Room = {
  routes: [page('/risks', READERS, () => withTexts('plan', () => import('./RiskListPage')))],
  navigation: [{ to: '/risks', label: 'insight.risks', roles: READERS, order: 18, under: '/insight' }],
};

export default room;
