import { useTranslation } from 'react-i18next';
import type { AgreementDayRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { PagedRows } from '@/kernel/page/PagedRows';
import { Section } from '@/kernel/page/Section';
import { useAgreementDayColumns } from './useAgreementDayColumns';

/** The last days that one agreement names. */
export function AgreementDaysSection({ agreementId }: { agreementId: string }) {
  const { t } = useTranslation();
  const days = usePaged<AgreementDayRow>('/agreement-days', { agreement: agreementId });
  return (
    <Section title={t('agreement.day.ofThis')}>
      <PagedRows
        of={days}
        caption={t('agreement.day.ofThis')}
        columns={useAgreementDayColumns(true)}
        empty={t('agreement.day.empty')}
      />
    </Section>
  );
}
