import { Button, ButtonSize, ButtonVariant, IconPlus, IconTrash } from 'hds-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useField } from '@/kernel/form/Form';
import styles from './agreement.module.css';

type Props<T> = {
  name: string;
  rows: T[];
  empty: T;
  title: string;
  children: (path: string) => ReactNode;
};

/** As many rows of fields as it takes, none to begin with. */
export function RowFields<T>({ name, rows, empty, title, children }: Props<T>) {
  const { t } = useTranslation();
  const { set } = useField(name);
  const place = useRef<HTMLFieldSetElement>(null);

  function add() {
    set([...rows, empty]);
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus(),
    );
  }

  return (
    <fieldset className={styles.group} ref={place}>
      <legend>{title}</legend>
      {rows.map((_, index) => (
        <fieldset key={index} className={styles.group}>
          <legend>{t('agreement.rows.number', { what: title, number: index + 1 })}</legend>
          {children(`${name}.${index}`)}
          <div>
            <Button
              size={ButtonSize.Small}
              variant={ButtonVariant.Supplementary}
              iconStart={<IconTrash aria-hidden />}
              aria-label={t('agreement.rows.removeNumber', { what: title, number: index + 1 })}
              onClick={() => set(rows.filter((__, other) => other !== index))}
            >
              {t('agreement.rows.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Secondary}
          iconStart={<IconPlus aria-hidden />}
          onClick={add}
        >
          {t('agreement.rows.add', { what: title })}
        </Button>
      </div>
    </fieldset>
  );
}
