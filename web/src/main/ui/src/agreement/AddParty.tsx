import { Button, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementView, NewParty } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import styles from './agreement.module.css';
import { CHANGES } from './AgreementParties';
import { LotsField, lotsOf } from './LotsField';
import { PARTY_REQUIRED, PartyFields, partyOf, type PartyForm } from './PartyFields';

/** Whom the agreement concerns from a day on. */
export function AddParty({ agreement, onDone }: { agreement: AgreementView; onDone: () => void }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<NewParty, AgreementView>(CHANGES);
  const [initial] = useState<PartyForm>(() => ({
    type: agreement.type === 'LINE_AGREEMENT' ? 'SERVICE_LINE' : 'UNIT',
    unitId: '',
    producerId: '',
    lineId: '',
    lots: [],
    validFrom: '',
    validTo: '',
  }));
  const form = useForm({
    id: `agreement-${agreement.id}-party`,
    initial,
    required: PARTY_REQUIRED,
    dates: ['validFrom', 'validTo'],
  });
  return (
    <Form
      form={form}
      label={t('agreement.party.add')}
      onSubmit={async (values) => {
        await mutateAsync({ path: `/agreements/${agreement.id}/parties`, body: partyOf(values) });
        onDone();
      }}
    >
      <PartyFields type={form.values.type} agreementType={agreement.type} />
      <LotsField lots={lotsOf(agreement)} />
      <div className={styles.pair}>
        <DateField
          name="validFrom"
          label={t('agreement.field.validFrom')}
          help={t('agreement.party.fromHelp')}
        />
        <DateField name="validTo" label={t('agreement.field.validTo')} help={t('agreement.party.toHelp')} />
      </div>
      <FormActions>
        <Submit>{t('agreement.party.save')}</Submit>
        <Button variant={ButtonVariant.Secondary} onClick={onDone}>
          {t('kernel.form.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
