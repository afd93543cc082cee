import type { Role } from '@/api/contract';
import { page, type Room } from '@/app/room';

const READERS: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR', 'PROVIDER'];
const ORGANISER: Role[] = ['OFFICER', 'MANAGER', 'AUDITOR'];
const KEEPERS: Role[] = ['OFFICER', 'ADMIN'];

const room: Room = {
  routes: [
    page('/agreements', READERS, () => import('./AgreementListPage')),
    page('/agreements/new', ['OFFICER'], () => import('./NewAgreementPage')),
    page('/agreements/:id', READERS, () => import('./AgreementPage')),
    page('/agreements/:id/amend', ['OFFICER'], () => import('./AmendAgreementPage')),
    page('/agreements/:id/targets/new', ['OFFICER'], () => import('./NewTargetPage')),
    page('/targets', READERS, () => import('./GeneralTargetsPage')),
    page('/targets/new', ['OFFICER'], () => import('./NewTargetPage')),
    page('/targets/import', KEEPERS, () => import('./import/TargetImportPage')),
    page('/targets/:id', READERS, () => import('./TargetPage')),
    page('/targets/:id/change', ['OFFICER'], () => import('./ChangeTargetPage')),
    page('/targets/:id/end', ['OFFICER'], () => import('./EndTargetPage')),
    page('/indicators', [...READERS, 'ADMIN'], () => import('./IndicatorListPage')),
    page('/indicators/new', KEEPERS, () => import('./NewIndicatorPage')),
    page('/indicators/:id', [...READERS, 'ADMIN'], () => import('./IndicatorPage')),
    page('/indicators/:id/edit', KEEPERS, () => import('./EditIndicatorPage')),
    page('/measurements/new', ['OFFICER'], () => import('./NewMeasurementPage')),
    page('/measurements/import', KEEPERS, () => import('./import/MeasurementImportPage')),
    page('/measurements/unconfirmed', ORGANISER, () => import('./UnconfirmedPage')),
    page('/measurements/:indicatorId/:subjectType/:subjectId', READERS, () => import('./MeasurementsPage')),
    page('/agreement-days', ORGANISER, () => import('./day/AgreementDayListPage')),
    page('/agreement-days/:id', ORGANISER, () => import('./day/AgreementDayPage')),
    page('/breaches', READERS, () => import('./breach/BreachListPage')),
    page('/breaches/:id', READERS, () => import('./breach/BreachPage')),
    page('/scorecards/:subjectId', READERS, () => import('./ScorecardPage')),
  ],
  navigation: [
    { to: '/agreements', label: 'agreement.list.nav', roles: [...ORGANISER, 'PROVIDER'], order: 44 },
    {
      to: '/breaches',
      label: 'agreement.breach.nav',
      roles: [...ORGANISER, 'PROVIDER'],
      order: 45,
      under: '/agreements',
    },
    { to: '/agreement-days', label: 'agreement.day.nav', roles: ORGANISER, order: 45, under: '/agreements' },
    {
      to: '/targets',
      label: 'agreement.general.nav',
      roles: [...ORGANISER, 'PROVIDER'],
      order: 45,
      under: '/agreements',
    },
    {
      to: '/measurements/unconfirmed',
      label: 'agreement.unconfirmed.nav',
      roles: ORGANISER,
      order: 45,
      under: '/agreements',
    },
    {
      to: '/indicators',
      label: 'agreement.indicators.nav',
      roles: [...ORGANISER, 'ADMIN'],
      order: 46,
      under: '/agreements',
    },
  ],
};

export default room;
