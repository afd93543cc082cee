import { Button, ButtonVariant, Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportRow, RoundView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { MovedDayPreview } from '@/kernel/case/moretime/MovedDayPreview';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, today } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import styles from '../reporting.module.css';

const CHANGES = ['/report-rounds', '/reports', '/work-items', '/case-events'];
type Props = { round: RoundView; onDone: (words: string) => void };

/** What an officer does to the whole round at once. */
export function RoundActs({ round }: { round: RoundView }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  const { progress } = round;
  const awaited = progress.open + progress.returned + progress.missing;
  const busy = round.followUp !== null && round.followUp.endedAt === null;
  return (
    <div className={styles.acts}>
      {done && <Notification type="success" label={done} />}
      {progress.late > 0 && !busy && (
        <details>
          <summary>{t('rounds.remind.title', { count: progress.late })}</summary>
          <RemindLate round={round} onDone={setDone} />
        </details>
      )}
      {awaited > 0 && progress.started >= progress.asked && !busy && (
        <details>
          <summary>{t('rounds.extend.title')}</summary>
          <ExtendAll round={round} onDone={setDone} />
        </details>
      )}
      {progress.nextOpensOn && (
        <details>
          <summary>{t('rounds.recur.title', { date: formatDate(progress.nextOpensOn) })}</summary>
          <EndRecurrence round={round} onDone={setDone} />
        </details>
      )}
    </div>
  );
}

/** First who would be reminded, then the reminding. */
function RemindLate({ round, onDone }: Props) {
  const { t } = useTranslation();
  const path = `/report-rounds/${round.id}/reminders`;
  const late = useResource<ReportRow[]>(path);
  const remind = useAct<object, object>(CHANGES);
  return (
    <DataState of={late} isEmpty={(rows) => rows.length === 0} empty={t('rounds.remind.none')}>
      {(rows) => (
        <>
          <p>{t('rounds.remind.whom', { count: rows.length })}</p>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                {row.unitName} ({row.producerName}), {t('rounds.dueOn')} {formatDate(row.dueOn)}
              </li>
            ))}
          </ul>
          {remind.error && <ProblemNotice problem={remind.error} />}
          <Button
            disabled={remind.isPending}
            onClick={() =>
              remind.mutate({ path, body: {} }, { onSuccess: () => onDone(t('rounds.remind.done')) })
            }
          >
            {t('rounds.remind.submit', { count: rows.length })}
          </Button>
        </>
      )}
    </DataState>
  );
}

function ExtendAll({ round, onDone }: Props) {
  const { t } = useTranslation();
  const extend = useAct<{ until: string; reason: string }, object>(CHANGES);
  const form = useForm({
    id: `round-${round.id}-extension`,
    initial: { until: '', reason: '' },
    required: ['until', 'reason'],
    dates: ['until'],
  });
  return (
    <Form
      form={form}
      onSubmit={async (body, idempotencyKey) => {
        const path = `/report-rounds/${round.id}/extension`;
        await extend.mutateAsync({ path, body, idempotencyKey });
        onDone(t('rounds.extend.done'));
      }}
    >
      <p>{t('rounds.extend.guide')}</p>
      <DateField name="until" label={t('rounds.extend.until')} min={today()} required />
      <MovedDayPreview until={form.values.until} />
      <LongTextField name="reason" label={t('rounds.extend.why')} required />
      <FormActions>
        <Submit>{t('rounds.extend.submit')}</Submit>
      </FormActions>
    </Form>
  );
}

function EndRecurrence({ round, onDone }: Props) {
  const { t } = useTranslation();
  const end = useAct<object, RoundView>(CHANGES);
  return (
    <>
      <p>{t('rounds.recur.guide')}</p>
      {end.error && <ProblemNotice problem={end.error} />}
      <Button
        variant={ButtonVariant.Secondary}
        disabled={end.isPending}
        onClick={() =>
          end.mutate(
            { path: `/report-rounds/${round.id}/recurrence-end`, body: {}, version: round.version },
            { onSuccess: () => onDone(t('rounds.recur.done')) },
          )
        }
      >
        {t('rounds.recur.submit')}
      </Button>
    </>
  );
}
