import { useTranslation } from 'react-i18next';
import { MovedDayPreview } from '@/kernel/case/moretime/MovedDayPreview';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';

type Decision = { choice: '' | 'more' | 'less'; until: string; reason: string };
type Props = {
  /** Names the form among all. */
  id: string;
  guide: string;
  /** What it is called to wait no longer. */
  leave: string;
  send: (decision: object, key: string) => Promise<unknown>;
};

/** The last day has passed: more time, or what was asked for is left missing. */
export function MissingDecision({ id, guide, leave, send }: Props) {
  const { t } = useTranslation();
  const form = useForm<Decision>({
    id,
    initial: { choice: '', until: '', reason: '' },
    required: ['choice', 'reason'],
    dates: ['until'],
  });
  const more = form.values.choice === 'more';
  return (
    <Form
      form={form}
      onSubmit={({ until, reason }, key) =>
        send({ extended: more, until: more && until ? until : null, reason }, key)
      }
    >
      <p>{guide}</p>
      <RadioField
        name="choice"
        label={t('reports.missing.what')}
        required
        options={[
          { value: 'more', label: t('reports.missing.more') },
          { value: 'less', label: leave },
        ]}
      />
      {more && <DateField name="until" label={t('kernel.moreTime.until')} min={today()} required />}
      {more && <MovedDayPreview until={form.values.until} />}
      <LongTextField name="reason" label={t('reports.missing.why')} required />
      <FormActions>
        <Submit>{t('reports.missing.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
