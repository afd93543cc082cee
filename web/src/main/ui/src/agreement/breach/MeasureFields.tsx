import { useTranslation } from 'react-i18next';
import type { Colleague } from '@/api/contract';
import { useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField } from '@/kernel/form/fields';

/** What is done about what a service line missed, by whom and by when, once a measure is chosen. */
export default function MeasureFields({ asked }: { asked: boolean }) {
  return asked ? <Fields /> : null;
}

function Fields() {
  const { t } = useTranslation();
  const colleagues = useResource<Colleague[]>('/users/colleagues').data ?? [];
  return (
    <>
      <LongTextField name="measure.what" label={t('agreement.measure.what')} required />
      <ChoiceField
        name="measure.ownerId"
        label={t('agreement.measure.owner')}
        help={t('agreement.measure.ownerHelp')}
        required
        options={colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <DateField name="measure.dueOn" label={t('agreement.measure.dueOn')} required />
    </>
  );
}
