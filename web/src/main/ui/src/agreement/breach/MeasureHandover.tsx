import { useTranslation } from 'react-i18next';
import type { BreachView, Colleague, MeasureHandover as Handover } from '@/api/contract';
import { useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useBreachAct } from './useBreachAct';
import styles from '../agreement.module.css';

const NOBODY: Handover = { ownerId: '', reason: '' };

/** Who carries out the measure leaves, or cannot: somebody else takes it on. Folded: it is done seldom. */
export default function MeasureHandover({ breach }: { breach: BreachView }) {
  const { t } = useTranslation();
  const send = useBreachAct<Handover>(breach, 'measure-handover');
  const colleagues = useResource<Colleague[]>('/users/colleagues').data ?? [];
  const form = useForm({
    id: `breach-${breach.id}-measure-handover`,
    initial: NOBODY,
    required: ['ownerId', 'reason'],
  });
  return (
    <details className={styles.agreed}>
      <summary>{t('agreement.measure.handOver')}</summary>
      <Form form={form} label={t('agreement.measure.handOver')} onSubmit={send}>
        <ChoiceField
          name="ownerId"
          label={t('agreement.measure.newOwner')}
          help={t('agreement.measure.ownerHelp')}
          required
          options={colleagues
            .filter(({ displayName }) => displayName !== breach.measure?.owner)
            .map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
        <LongTextField name="reason" label={t('agreement.measure.handOverWhy')} required />
        <FormActions>
          <Submit>{t('agreement.measure.handOverSubmit')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}
