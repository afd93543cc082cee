import { Select } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Page, ProducerRow, ProducerView, UnitRow, UnitView } from '@/api/contract';
import { useResource } from '@/api/query';
import { language } from '../i18n/i18n';
import { useField } from './Form';
import type { FieldProps, Option } from './useInput';
import styles from './form.module.css';

type Props = {
  id: string;
  label: string;
  value: string;
  /** The words for the value, once they are known. */
  valueLabel: string | undefined;
  search: (text: string) => Promise<Option[]>;
  onChange: (value: string) => void;
  help?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
};

/** One of very many: the server searches while the person writes. */
export function RemoteChoice({
  id,
  label,
  value,
  valueLabel,
  search,
  onChange,
  help,
  error,
  required,
}: Props) {
  const { t } = useTranslation();
  const chosen = value ? [{ value, label: valueLabel ?? '…' }] : [];
  return (
    <div className={styles.choice}>
      <Select
        key={`${id}-${value}-${valueLabel ?? ''}-${language()}`}
        id={id}
        clearable={!required}
        required={required ?? false}
        invalid={error !== undefined}
        value={value ? [value] : []}
        options={chosen}
        onSearch={async (text) => ({ options: await search(text) })}
        onChange={(options) => onChange(options[0]?.value ?? '')}
        texts={{
          label,
          language: language(),
          placeholder: t('kernel.form.search'),
          searchLabel: label,
          ...(help ? { assistive: help } : {}),
          ...(error ? { error } : {}),
        }}
      />
    </div>
  );
}

async function found<T extends { id: string; name: string }>(path: string, text: string): Promise<T[]> {
  return (await api.get<Page<T>>(path, { search: text, limit: 20 })).items;
}

type ChoiceProps = Omit<Props, 'search' | 'valueLabel'>;

/** A producer, searched by name. */
export function ProducerChoice(props: ChoiceProps) {
  const producer = useResource<ProducerView>(props.value ? `/producers/${props.value}` : null);
  return (
    <RemoteChoice
      {...props}
      valueLabel={producer.data?.name}
      search={async (text) =>
        (await found<ProducerRow>('/producers', text)).map(({ id, name }) => ({ value: id, label: name }))
      }
    />
  );
}

/** A unit, searched by name; its producer is said with it. */
export function UnitChoice(props: ChoiceProps) {
  const unit = useResource<UnitView>(props.value ? `/units/${props.value}` : null);
  return (
    <RemoteChoice
      {...props}
      valueLabel={unit.data && `${unit.data.name} (${unit.data.producerName})`}
      search={async (text) =>
        (await found<UnitRow>('/units', text)).map(({ id, name, producerName }) => ({
          value: id,
          label: `${name} (${producerName})`,
        }))
      }
    />
  );
}

export function UnitField({ name, help, ...rest }: FieldProps) {
  const { id, value, set, error } = useField(name);
  return (
    <UnitChoice {...rest} id={id} help={help} error={error} value={String(value ?? '')} onChange={set} />
  );
}

export function ProducerField({ name, help, ...rest }: FieldProps) {
  const { id, value, set, error } = useField(name);
  return (
    <ProducerChoice {...rest} id={id} help={help} error={error} value={String(value ?? '')} onChange={set} />
  );
}
