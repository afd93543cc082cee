import { useTranslation } from 'react-i18next';
import type { MoreTimeView } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, today } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import { MovedDayPreview } from './MovedDayPreview';
import styles from './moretime.module.css';

type Send<T> = (body: T, idempotencyKey: string) => Promise<unknown>;

type RequestProps = {
  /** Names the form: the thing whose last day would move. */
  of: string;
  dueOn: string;
  send: Send<{ until: string; reason: string }>;
};
const NOTHING = { until: '', reason: '' };

/** The producer asks for more time: until when, and why the time given is not enough. */
export function TimeRequestForm({ of, dueOn, send }: RequestProps) {
  const { t } = useTranslation();
  const form = useForm({
    id: `${of}-time-request`,
    initial: NOTHING,
    required: ['until', 'reason'],
    dates: ['until'],
  });
  return (
    <details className={styles.ask}>
      <summary>{t('kernel.moreTime.ask')}</summary>
      <Form form={form} label={t('kernel.moreTime.ask')} onSubmit={send}>
        <p>{t('kernel.moreTime.guide', { date: formatDate(dueOn) })}</p>
        <DateField name="until" label={t('kernel.moreTime.until')} min={today()} required />
        <MovedDayPreview until={form.values.until} />
        <LongTextField name="reason" label={t('kernel.moreTime.why')} required />
        <FormActions>
          <Submit>{t('kernel.moreTime.submit')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}

type DecisionProps = { of: string; extensions: MoreTimeView[]; send: Send<object> };
type Decision = { choice: '' | 'more' | 'less'; until: string; reason: string };
const UNDECIDED: Decision = { choice: '', until: '', reason: '' };

/** The officer grants the time that was asked for, another, or none. */
export function TimeDecisionForm({ of, extensions, send }: DecisionProps) {
  const { t } = useTranslation();
  const asked = extensions.find(({ decision }) => decision === null);
  const form = useForm({
    id: `${of}-time-decision`,
    initial: UNDECIDED,
    required: ['choice', 'reason'],
    dates: ['until'],
  });
  const granted = form.values.choice === 'more';
  return (
    <Form
      form={form}
      label={t('kernel.moreTime.decide')}
      onSubmit={({ until, reason }, key) =>
        send({ granted, until: granted && until ? until : null, reason }, key)
      }
    >
      {asked?.until && (
        <div>
          <p>
            {t('kernel.moreTime.asked', { who: asked.by ?? '', until: formatDate(asked.until) })}
            {asked.late && ` ${t('kernel.moreTime.late')}`}
          </p>
          <Written>{asked.reason}</Written>
        </div>
      )}
      <RadioField
        name="choice"
        label={t('kernel.moreTime.what')}
        required
        options={[
          { value: 'more', label: t('kernel.moreTime.grant') },
          { value: 'less', label: t('kernel.moreTime.refuse') },
        ]}
      />
      {granted && (
        <DateField
          name="until"
          label={t('kernel.moreTime.other')}
          help={t('kernel.moreTime.otherHelp')}
          min={today()}
        />
      )}
      {granted && <MovedDayPreview until={form.values.until || (asked?.until ?? '')} />}
      <LongTextField name="reason" label={t('kernel.moreTime.reason')} required />
      <FormActions>
        <Submit>{t('kernel.moreTime.submitDecision')}</Submit>
      </FormActions>
    </Form>
  );
}
