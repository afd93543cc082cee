import { useTranslation } from 'react-i18next';
import type { Answers } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { Rows } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';

/** How messages were answered: what was promised, and what was kept. */
export function AnswersKept() {
  const { t } = useTranslation();
  const answers = useResource<Answers[]>('/insight/answers');
  return (
    <Section title={t('messages.answers.title')}>
      <p>{t('messages.answers.lead')}</p>
      <DataState of={answers} isEmpty={(rows) => rows.length === 0} empty={t('messages.none')}>
        {(rows) => (
          <Rows
            caption={t('messages.answers.title')}
            rows={rows}
            rowKey={(row) => row.side}
            columns={[
              {
                key: 'side',
                header: t('messages.answers.side'),
                card: 'heading',
                wide: true,
                render: (row) => t(`messages.side.${row.side}`),
              },
              { key: 'share', header: t('messages.answers.share'), render: share },
              { key: 'inTime', header: t('messages.answers.inTime'), render: (row) => row.inTime },
              { key: 'late', header: t('messages.answers.late'), render: (row) => row.late },
              { key: 'waiting', header: t('messages.answers.waiting'), render: (row) => row.waiting },
              { key: 'overdue', header: t('messages.answers.overdue'), render: (row) => row.overdue },
            ]}
          />
        )}
      </DataState>
    </Section>
  );
}

/** Of those whose day has come or that were answered. */
function share({ inTime, late, overdue }: Answers) {
  const all = inTime + late + overdue;
  return all === 0 ? '–' : `${Math.round((100 * inTime) / all)} %`;
}
