import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BreachRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { PagedRows } from '@/kernel/page/PagedRows';
import { Section } from '@/kernel/page/Section';
import { useBreachColumns } from './useBreachColumns';

const FEW = '5';

type Props = { by: 'subject' | 'producer' | 'target' | 'agreement'; id: string };

/** What was missed of one target, by one unit or producer, or under one agreement. */
export function BreachesSection({ by, id }: Props) {
  const { t } = useTranslation();
  const breaches = usePaged<BreachRow>('/breaches', { [by]: id, limit: FEW });
  return (
    <Section
      title={t('agreement.breach.ofThis')}
      actions={<Link to={`/breaches?${by}=${id}`}>{t('agreement.breach.all')}</Link>}
    >
      <PagedRows
        of={breaches}
        caption={t('agreement.breach.ofThis')}
        columns={useBreachColumns()}
        empty={t('agreement.breach.noneHere')}
      />
    </Section>
  );
}
