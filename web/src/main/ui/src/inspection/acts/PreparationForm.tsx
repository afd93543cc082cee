import { useTranslation } from 'react-i18next';
import type { PreparationRequest } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useInspectionAct } from './useInspectionAct';

const EMPTY = { disqualified: '', declaration: '' };

/** The officer says whether they are disqualified. Who is, gives the work back. */
export function PreparationForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useInspectionAct<PreparationRequest>(inspection, 'preparation', onDone);
  const form = useForm({
    id: `inspection-${inspection.id}-preparation`,
    initial: EMPTY,
    required: ['disqualified'],
  });
  const disqualified = form.values.disqualified === 'yes';
  return (
    <Form form={form} onSubmit={({ declaration }, key) => send({ disqualified, declaration }, key)}>
      <p>{t('inspection.preparation.guide')}</p>
      <RadioField
        name="disqualified"
        label={t('inspection.declaration')}
        required
        options={[
          { value: 'no', label: t('inspection.preparation.no') },
          { value: 'yes', label: t('inspection.preparation.yes'), help: t('inspection.preparation.yesHelp') },
        ]}
      />
      <LongTextField
        name="declaration"
        label={t(disqualified ? 'inspection.preparation.why' : 'inspection.preparation.note')}
        required={disqualified}
      />
      <FormActions>
        <Submit>{t('inspection.preparation.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
