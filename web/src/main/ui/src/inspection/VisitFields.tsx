import { useTranslation } from 'react-i18next';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField, TimeField } from '@/kernel/form/fields';
import { today } from '@/kernel/format';
import styles from './inspection.module.css';

/** When the visit is, and whether its target is told beforehand; if not, why. */
export function VisitFields({ announced }: { announced: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.dayAndTime}>
        <DateField name="plannedOn" label={t('inspection.new.day')} min={today()} required />
        <TimeField name="plannedAt" label={t('inspection.new.clock')} required />
      </div>
      <RadioField
        name="announced"
        label={t('inspection.new.telling')}
        required
        options={[
          { value: 'yes', label: t('inspection.new.announced'), help: t('inspection.new.announcedHelp') },
          { value: 'no', label: t('inspection.new.unannounced'), help: t('inspection.new.unannouncedHelp') },
        ]}
      />
      {!announced && (
        <LongTextField
          name="unannouncedReason"
          label={t('inspection.unannouncedReason')}
          help={t('inspection.new.unannouncedReasonHelp')}
          required
        />
      )}
    </>
  );
}
