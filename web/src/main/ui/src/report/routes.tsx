import { page, type Room } from '@/app/room';
import type { Role } from '@/api/contract';

const TEMPLATE_READERS: Role[] = ['ADMIN', 'OFFICER', 'MANAGER', 'AUDITOR'];

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER'];

const room: Room = {
  routes: [
    page('/report-templates', TEMPLATE_READERS, () => import('./template/TemplateListPage')),
    page('/report-templates/:id', TEMPLATE_READERS, () => import('./template/TemplatePage')),
    page('/report-rounds', READERS, () => import('./rounds/RoundListPage')),
    page('/report-rounds/new', ['OFFICER'], () => import('./rounds/NewRoundPage')),
    page('/report-rounds/:id', READERS, () => import('./rounds/RoundPage')),
    page('/report-rounds/:id/answer-file', ['PROVIDER'], () => import('./reports/AnswerFilePage')),
    page('/reports', READERS, () => import('./reports/ReportListPage')),
    page('/reports/:id', READERS, () => import('./reports/ReportPage')),
    page('/unit-plans', READERS, () => import('./plans/PlanListPage')),
    page('/unit-plans/:id', READERS, () => import('./plans/PlanPage')),
    page('/unit-plans/:id/edit', ['PROVIDER'], () => import('./plans/WritePlanPage')),
    page('/unit-plans/:id/versions/:number', READERS, () => import('./plans/PlanVersionPage')),
    page('/plan-accounts', READERS, () => import('./plans/AccountListPage')),
    page('/plan-accounts/:id', READERS, () => import('./plans/AccountPage')),
  ],
  navigation: [
    { to: '/report-rounds', label: 'rounds.nav', roles: ['OFFICER', 'MANAGER', 'AUDITOR'], order: 34 },
    { to: '/reports', label: 'reports.nav', roles: ['PROVIDER'], order: 2 },
    { to: '/unit-plans', label: 'plans.nav', roles: ['OFFICER', 'MANAGER', 'AUDITOR'], order: 35 },
    { to: '/unit-plans', label: 'plans.nav', roles: ['PROVIDER'], order: 3 },
    {
      to: '/report-templates',
      label: 'report.template.nav',
      roles: ['ADMIN', 'AUDITOR'],
      order: 85,
      under: '/templates',
    },
  ],
};

export default room;
