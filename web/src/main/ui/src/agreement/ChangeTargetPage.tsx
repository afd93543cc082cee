import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Aiming, TargetView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { TARGET_CHANGES, TargetActPage } from './TargetActPage';
import { AIM_DATES, AIM_NUMBERS, AIM_REQUIRED, aimForm, aimOf, TargetFields } from './TargetFields';

/** From a day on the target is another; periods before are judged by the old one. */
export default function ChangeTargetPage() {
  const { t } = useTranslation();
  return (
    <TargetActPage title={t('agreement.target.change')}>
      {(target) => (
        <>
          <p>{t('agreement.target.changeGuide', { aim: target.aim })}</p>
          <ChangeForm target={target} />
        </>
      )}
    </TargetActPage>
  );
}

function ChangeForm({ target }: { target: TargetView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<Aiming, TargetView>(TARGET_CHANGES);
  const [initial] = useState(() => aimForm(target));
  const form = useForm({
    id: `target-${target.id}-change`,
    initial,
    required: AIM_REQUIRED,
    dates: AIM_DATES,
    numbers: AIM_NUMBERS,
  });
  return (
    <Form
      form={form}
      onSubmit={async (values, idempotencyKey) => {
        const next = await mutateAsync({
          path: `/targets/${target.id}/changes`,
          body: aimOf(values),
          version: target.version,
          idempotencyKey,
        });
        void navigate(`/targets/${next.id}`);
      }}
    >
      <TargetFields form={form.values} kind={target.kind} />
      <FormActions>
        <Submit>{t('agreement.target.saveChange')}</Submit>
      </FormActions>
    </Form>
  );
}
