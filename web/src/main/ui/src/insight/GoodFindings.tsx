import { useTranslation } from 'react-i18next';
import type { GoodFindingsView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';

/** What was found good, and what was recommended, within the last year: the closed ones too. */
export function GoodFindings({ unit }: { unit?: string }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const good = useResource<GoodFindingsView>(
    officials ? '/insight/good-findings' : null,
    unit ? { unit } : {},
  ).data;
  if (!good) return null;
  return (
    <Section title={t('insight.good.title')}>
      <Facts
        facts={[
          [t('insight.good.period'), `${formatDate(good.from)}–${formatDate(good.to)}`],
          [t('insight.good.positive'), String(good.positive)],
          [t('insight.good.recommendations'), String(good.recommendations)],
        ]}
      />
    </Section>
  );
}
