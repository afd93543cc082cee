import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Ending, TargetView } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { TARGET_CHANGES, TargetActPage } from './TargetActPage';
import { daysOf } from './words';

/** From the day after on nothing is to be reached any more; what was judged stays. */
export default function EndTargetPage() {
  const { t } = useTranslation();
  return (
    <TargetActPage title={t('agreement.target.end')}>
      {(target) => (
        <>
          <p>{`${target.aim}, ${daysOf(target)}`}</p>
          <p>{t('agreement.target.endGuide')}</p>
          <EndForm target={target} />
        </>
      )}
    </TargetActPage>
  );
}

function EndForm({ target }: { target: TargetView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<Ending, TargetView>(TARGET_CHANGES);
  const [initial] = useState(() => ({ validTo: target.validTo ?? '' }));
  const form = useForm({
    id: `target-${target.id}-end`,
    initial,
    required: ['validTo'],
    dates: ['validTo'],
  });
  return (
    <Form
      form={form}
      onSubmit={async (body, idempotencyKey) => {
        const path = `/targets/${target.id}`;
        await mutateAsync({ path: `${path}/ending`, body, version: target.version, idempotencyKey });
        void navigate(path);
      }}
    >
      <DateField name="validTo" label={t('agreement.target.lastDay')} required />
      <FormActions>
        <Submit>{t('agreement.target.end')}</Submit>
      </FormActions>
    </Form>
  );
}
