import { IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsequenceOptionsView, ConsequenceRow, FindingView } from '@/api/contract';
import { usePaged, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { PagedRows } from '@/kernel/page/PagedRows';
import { Section } from '@/kernel/page/Section';
import { Ladder } from './Ladder';
import { useConsequenceColumns } from './useConsequenceColumns';

const GONE = ['DRAFT', 'WITHDRAWN'];
const GRAVE = ['MINOR', 'SIGNIFICANT', 'SERIOUS'];

/** What has followed from the finding, and what may. The producer sees what it was told. */
export function ConsequenceSection({ finding }: { finding: FindingView }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const officials = roles.is('OFFICER', 'MANAGER', 'AUDITOR');
  const concerns = GRAVE.includes(finding.severity) && !GONE.includes(finding.state);
  const made = usePaged<ConsequenceRow>('/consequences', { finding: finding.id });
  const options = useResource<ConsequenceOptionsView>(
    officials && concerns ? `/findings/${finding.id}/consequence-options` : null,
  );
  const columns = useConsequenceColumns({ withFinding: false });
  const open = options.data?.suggested != null;
  if (made.items.length === 0 && !(officials && concerns)) return null;
  return (
    <Section
      title={t('finding.consequence.title')}
      actions={
        open &&
        roles.is('OFFICER', 'MANAGER') && (
          <Link to={`/findings/${finding.id}/consequences/new`}>
            <IconPlus aria-hidden /> {t('finding.consequence.propose')}
          </Link>
        )
      }
    >
      <PagedRows
        of={made}
        caption={t('finding.consequence.title')}
        columns={columns}
        empty={t('finding.consequence.none')}
      />
      {open && options.data && (
        <details>
          <summary>{t('finding.consequence.ladder')}</summary>
          <Ladder options={options.data} />
        </details>
      )}
    </Section>
  );
}
