import { useTranslation } from 'react-i18next';
import type { PlanPublication } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { TextField } from '@/kernel/form/fields';
import { today } from '@/kernel/format';

/** With what the fields of a publication begin. */
export const unpublished = (): PlanPublication => ({ address: '', publishedOn: today(), displayedAt: '' });

export const PUBLICATION_REQUIRED = ['address', 'publishedOn', 'displayedAt'] as const;

/** Where something is published on the net, since when, and where it is displayed in the unit. */
export function PublicationFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="address"
        type="url"
        label={t('plans.publication.address')}
        help={t('plans.publication.addressHelp')}
        required
      />
      <DateField name="publishedOn" label={t('plans.publication.on')} max={today()} required />
      <TextField
        name="displayedAt"
        label={t('plans.publication.displayedAt')}
        help={t('plans.publication.displayedHelp')}
        required
      />
    </>
  );
}
