import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingRow } from '@/api/contract';
import type { PagedResult } from '@/api/query';
import { formatDate } from '@/kernel/format';
import { DataState, Empty } from '@/kernel/page/DataState';
import { SeverityTag, StateTag } from '@/kernel/terms/tags';
import { useMediaQuery } from '@/kernel/useMediaQuery';
import styles from './checklist.module.css';

const SHOWN = 8;
const ENDED = ['CLOSED', 'WITHDRAWN'];

/** What was found in the unit before this visit: the open ones first. */
export function EarlierFindings({
  unitId,
  earlier,
}: {
  unitId: string;
  earlier: Pick<PagedResult<FindingRow>, 'items' | 'data' | 'error' | 'isPending' | 'refetch'>;
}) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 960px)');
  const ended = (finding: FindingRow) => Number(ENDED.includes(finding.state));
  const findings = [...earlier.items].sort((one, other) => ended(one) - ended(other));
  return (
    <details className={styles.box} open={wide}>
      <summary>
        {t('inspection.checklist.earlier')} ({findings.length})
      </summary>
      <DataState of={earlier}>
        {() =>
          findings.length === 0 ? (
            <Empty>{t('inspection.checklist.earlierNone')}</Empty>
          ) : (
            <ul>
              {findings.slice(0, SHOWN).map((finding) => (
                <li key={finding.id}>
                  <Link to={`/findings/${finding.id}`}>{finding.title}</Link>
                  <span className={styles.tags}>
                    <SeverityTag severity={finding.severity} />
                    <StateTag finding={finding.state} />
                  </span>
                  <small>{formatDate(finding.openedAt ?? finding.createdAt)}</small>
                </li>
              ))}
            </ul>
          )
        }
      </DataState>
      {findings.length > SHOWN && (
        <Link to={`/findings?unit=${unitId}`}>{t('inspection.findings.ofUnit')}</Link>
      )}
    </details>
  );
}
