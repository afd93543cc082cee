import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Perspective, PerspectiveRequest, PerspectiveView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';
import styles from './agreement.module.css';

const PERSPECTIVES: Perspective[] = [
  'QUALITY',
  'AVAILABILITY',
  'STAFFING',
  'UNIT_COST',
  'CUSTOMER_EXPERIENCE',
  'CLIENT_MIX',
  'NOT_COMPARED',
];

/** From which side an indicator looks when services are compared; a new class holds from a day on. */
export default function IndicatorClasses({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const keeps = useRoles().is('OFFICER', 'ADMIN');
  const classes = useResource<PerspectiveView[]>(`/indicators/${indicatorId}/perspectives`);
  return (
    <Section title={t('agreement.classes.title')}>
      <DataState of={classes} isEmpty={(rows) => rows.length === 0} empty={t('agreement.classes.none')}>
        {(rows) => (
          <ul className={styles.plain}>
            {rows.map((row) => (
              <li key={row.validFrom}>
                {t('agreement.classes.from', {
                  what: t(`comparison.perspective.${row.perspective}`),
                  when: formatDate(row.validFrom),
                })}{' '}
                {row.changedBy && <small className={styles.muted}>{row.changedBy}</small>}
              </li>
            ))}
          </ul>
        )}
      </DataState>
      {keeps && <ClassForm indicatorId={indicatorId} />}
    </Section>
  );
}

function ClassForm({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const path = `/indicators/${indicatorId}/perspectives`;
  const { mutateAsync } = useAct<PerspectiveRequest, PerspectiveView>(['/indicators', '/insight']);
  const [initial] = useState({ perspective: '', validFrom: '' });
  const form = useForm({
    id: `indicator-${indicatorId}-class`,
    initial,
    required: ['perspective', 'validFrom'],
    dates: ['validFrom'],
  });
  return (
    <details>
      <summary>{t('agreement.classes.open')}</summary>
      <Form
        form={form}
        label={t('agreement.classes.open')}
        onSubmit={({ perspective, validFrom }) =>
          mutateAsync({ path, body: { perspective: perspective as Perspective, validFrom } })
        }
      >
        <ChoiceField
          name="perspective"
          label={t('agreement.classes.perspective')}
          options={PERSPECTIVES.map((value) => ({ value, label: t(`comparison.perspective.${value}`) }))}
          required
        />
        <DateField name="validFrom" label={t('agreement.classes.validFrom')} required />
        <FormActions>
          <Submit small>{t('agreement.classes.save')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}
