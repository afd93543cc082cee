import { useTranslation } from 'react-i18next';
import type { ExtensionDecisionRequest, ExtensionView } from '@/api/contract';
import { useResource } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { useFindingAct } from '../acts/useFindingAct';
import type { ActProps } from '../NextStep';
import styles from '../finding.module.css';
import { ExtensionAsked } from './Extensions';
import { MovedDays } from './MovedDays';

/** The officer grants more time, to the day asked for or another, or refuses it with a reason. */
export function ExtensionDecisionForm(props: ActProps) {
  const { data } = useResource<ExtensionView[]>(`/findings/${props.finding.id}/extensions`);
  const asked = data?.find(({ decision }) => decision === null);
  return asked ? <Decision key={asked.id} {...props} asked={asked} /> : null;
}

function Decision({ finding, onDone, asked }: ActProps & { asked: ExtensionView }) {
  const { t } = useTranslation();
  const send = useFindingAct<ExtensionDecisionRequest>(finding, 'extension-decisions', onDone);
  const form = useForm({
    id: `finding-${finding.id}-extension-${asked.id}`,
    initial: { decision: '', until: asked.until ?? '', reason: '' },
    required: ['decision', 'reason'],
    dates: ['until'],
  });
  const grants = form.values.decision === 'grant';
  return (
    <Form
      form={form}
      onSubmit={({ decision, until, reason }, key) =>
        send({ granted: decision === 'grant', until: decision === 'grant' ? until : null, reason }, key)
      }
    >
      <div className={styles.deadline}>
        <ExtensionAsked extension={asked} />
      </div>
      <RadioField
        name="decision"
        label={t('correction.decision.label')}
        required
        options={[
          { value: 'grant', label: t('correction.decision.grant') },
          { value: 'refuse', label: t('correction.decision.refuse') },
        ]}
      />
      {grants && (
        <DateField
          name="until"
          label={t('correction.decision.until')}
          help={t('correction.decision.untilHelp')}
          min={today()}
          required
        />
      )}
      {grants && <MovedDays findingId={finding.id} until={form.values.until} />}
      <LongTextField
        name="reason"
        label={t('correction.decision.reason')}
        help={t('correction.decision.reasonHelp')}
        required
      />
      <FormActions>
        <Submit>{t('correction.decision.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
