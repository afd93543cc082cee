import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';

type Props<T extends object> = {
  /** What the form began with. */
  began: T;
  /** What the register says now. */
  now: T;
  label: (field: keyof T & string) => string;
  show: (field: keyof T & string, value: unknown) => string;
};

/** After a lost race: what a colleague has changed meanwhile, so that it is not overwritten unawares. */
export function ChangedMeanwhile<T extends object>({ began, now, label, show }: Props<T>) {
  const { t } = useTranslation();
  const changed = (Object.keys(began) as (keyof T & string)[]).filter(
    (field) => JSON.stringify(began[field]) !== JSON.stringify(now[field]),
  );
  if (changed.length === 0) return null;
  return (
    <Notification type="alert" label={t('kernel.changed.title')}>
      <p>{t('kernel.changed.text')}</p>
      <ul>
        {changed.map((field) => (
          <li key={field}>
            {label(field)}: <strong>{show(field, now[field]) || t('kernel.changed.empty')}</strong>
          </li>
        ))}
      </ul>
    </Notification>
  );
}
