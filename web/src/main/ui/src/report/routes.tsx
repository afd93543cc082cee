import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const TEMPLATE_READERS: Role[] = ['ADMIN', 'OFFICER', 'MANAGER', 'AUDITOR'];

const room: Room = {
  routes: [
    page('/report-templates', TEMPLATE_READERS, () => import('./template/TemplateListPage')),
    page('/report-templates/:id', TEMPLATE_READERS, () => import('./template/TemplatePage')),
  ],
  navigation: [
    { to: '/report-templates', label: 'report.template.nav', roles: ['ADMIN', 'AUDITOR'], order: 85 },
  ],
};

export default room;
