import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskLevel, RiskOverrideRequest, UnitRiskView } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { LEVELS } from './tags';

const CHANGES = ['/units', '/risk-scores'];

/** An officer knows what no table knows: another level, with a reason, until a day. */
export function SayLevel({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<RiskOverrideRequest, UnitRiskView>(CHANGES);
  const [initial] = useState({ level: '', reason: '', validTo: '' });
  const form = useForm({
    id: `unit-${unitId}-risk`,
    initial,
    required: ['level', 'reason', 'validTo'],
    dates: ['validTo'],
  });
  return (
    <details>
      <summary>{t('plan.override.open')}</summary>
      <Form
        form={form}
        label={t('plan.override.open')}
        onSubmit={({ level, reason, validTo }) =>
          mutateAsync({
            path: `/units/${unitId}/risk-score/override`,
            body: { level: level as RiskLevel, reason, validTo },
          })
        }
      >
        <RadioField
          name="level"
          label={t('plan.field.level')}
          options={LEVELS.map((value) => ({ value, label: t(`plan.level.${value}`) }))}
          horizontal
          required
        />
        <LongTextField name="reason" label={t('plan.override.reason')} required />
        <DateField name="validTo" label={t('plan.override.validTo')} min={today()} required />
        <FormActions>
          <Submit small>{t('plan.override.save')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}

/** The table is believed again. */
export function EndOverride({ unitId }: { unitId: string }) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<{ reason: string }, UnitRiskView>(CHANGES);
  const [initial] = useState({ reason: '' });
  const form = useForm({ id: `unit-${unitId}-risk-end`, initial, required: ['reason'] });
  return (
    <details>
      <summary>{t('plan.override.end')}</summary>
      <Form
        form={form}
        label={t('plan.override.end')}
        onSubmit={(body) => mutateAsync({ path: `/units/${unitId}/risk-score/override-end`, body })}
      >
        <LongTextField name="reason" label={t('plan.override.endReason')} required />
        <FormActions>
          <Submit small>{t('plan.override.end')}</Submit>
        </FormActions>
      </Form>
    </details>
  );
}
