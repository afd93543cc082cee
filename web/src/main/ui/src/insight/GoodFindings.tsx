import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GoodFindingsView, Severity } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { Facts, Section } from '@/kernel/page/Section';

const DAY = 24 * 60 * 60 * 1000;

/** What was found good, and what was recommended, within the last year: the closed ones too. */
export function GoodFindings({ unit }: { unit?: string }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const good = useResource<GoodFindingsView>(
    officials ? '/insight/good-findings' : null,
    unit ? { unit } : {},
  ).data;
  if (!good) return null;
  const days = Math.round((Date.parse(good.to) - Date.parse(good.from)) / DAY);
  const rows = (severity: Severity) =>
    `/findings?${new URLSearchParams({ severity, maxAgeDays: String(days), ...(unit && { unit }) })}`;
  const figure = (count: number, severity: Severity) =>
    count === 0 ? '0' : <Link to={rows(severity)}>{count}</Link>;
  return (
    <Section title={t('insight.good.title')}>
      <Facts
        facts={[
          [t('insight.good.period'), `${formatDate(good.from)}–${formatDate(good.to)}`],
          [t('insight.good.positive'), figure(good.positive, 'POSITIVE')],
          [t('insight.good.recommendations'), figure(good.recommendations, 'RECOMMENDATION')],
        ]}
      />
    </Section>
  );
}
