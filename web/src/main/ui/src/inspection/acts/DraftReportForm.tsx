import { Notification, NotificationSize } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistView, DeadlinePreview, DraftReportRequest } from '@/api/contract';
import { useResource } from '@/api/query';
import { useUsualDays } from '@/api/session';
import { NumberField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, today } from '@/kernel/format';
import { Loading } from '@/kernel/page/DataState';
import type { ActProps } from '../NextStep';
import styles from '../inspection.module.css';
import { ReportPreview } from './ReportPreview';
import { useInspectionAct } from './useInspectionAct';

/** The draft report goes to the provider; until when it may be commented is seen before sending. */
export function DraftReportForm(props: ActProps) {
  const usual = useUsualDays();
  return usual ? <DraftReportFields {...props} usual={usual.comments} /> : <Loading />;
}

function DraftReportFields({ inspection, onDone, usual }: ActProps & { usual: number }) {
  const { t } = useTranslation();
  const send = useInspectionAct<DraftReportRequest>(inspection, 'draft-report', onDone);
  const form = useForm<DraftReportRequest>({
    id: `inspection-${inspection.id}-draft-report`,
    initial: { commentsDays: usual },
    required: ['commentsDays'],
  });
  const days = form.values.commentsDays;
  const countable = Number.isInteger(days) && days >= 1 && days <= 90;
  const deadline = useResource<DeadlinePreview>(countable ? '/deadlines/preview' : null, {
    sentOn: today(),
    channel: 'PORTAL',
    days,
    kind: 'CALENDAR',
  });
  const checklist = useResource<ChecklistView>(`/inspections/${inspection.id}/checklist`);
  const unassessed = checklist.data?.items.filter(
    ({ answer }) => !answer || answer.result === 'NOT_ASSESSED',
  ).length;
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('inspection.draft.guide')}</p>
      {!!unassessed && (
        <Notification
          type="info"
          size={NotificationSize.Small}
          notificationAriaLabel={t('inspection.checklist.title')}
        >
          {t('inspection.draft.unassessed', { count: unassessed })}
        </Notification>
      )}
      <ReportPreview inspectionId={inspection.id} kind="DRAFT" />
      <NumberField
        name="commentsDays"
        label={t('inspection.draft.days')}
        help={t('inspection.draft.daysHelp')}
        required
      />
      {countable && deadline.data && (
        <div className={styles.preview} role="status">
          <p>
            <strong>{t('inspection.reports.commentsBy', { date: formatDate(deadline.data.dueOn) })}</strong>
          </p>
          <p>{deadline.data.explanation}</p>
        </div>
      )}
      <FormActions>
        <Submit>{t('inspection.draft.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
