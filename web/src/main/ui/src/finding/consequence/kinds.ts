import type { ConsequenceKind, RelationType } from '@/api/contract';

export const KINDS: ConsequenceKind[] = [
  'GUIDANCE',
  'ACCOUNT',
  'DEMAND',
  'LINE_UNIT_MANAGER',
  'LINE_SERVICE_AREA',
  'LINE_DIVISION',
  'RECLAMATION',
  'CONTRACT_FINE',
  'PRICE_REDUCTION',
  'WITHHOLDING',
  'PLACEMENT_STOP',
  'TERMINATION',
  'CANCELLATION',
  'REMOVAL_FROM_LIST',
  'RECOVERY',
];

/** What an agreement of this kind can speak of. */
export const AGREED: Record<RelationType, ConsequenceKind[]> = {
  OWN: [],
  CONTRACT: [
    'RECLAMATION',
    'CONTRACT_FINE',
    'PRICE_REDUCTION',
    'WITHHOLDING',
    'PLACEMENT_STOP',
    'TERMINATION',
    'CANCELLATION',
  ],
  VOUCHER: ['REMOVAL_FROM_LIST'],
  GRANT: ['RECOVERY'],
};
