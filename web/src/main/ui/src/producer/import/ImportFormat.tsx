import { useTranslation } from 'react-i18next';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import styles from '../producer.module.css';
import { IMPORT_COLUMNS, type ImportColumn } from './columns';

const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(
  `\uFEFF${IMPORT_COLUMNS.map(({ name }) => name).join(';')}\r\n${IMPORT_COLUMNS.map(({ example }) => example).join(';')}\r\n`,
)}`;

/** What the file must look like, and an example to begin from. */
export function ImportFormat() {
  const { t } = useTranslation();
  const columns: Column<ImportColumn>[] = [
    {
      key: 'name',
      header: t('producer.import.column'),
      card: 'heading',
      render: (row) => <code>{row.name}</code>,
    },
    { key: 'words', header: t('producer.import.content'), wide: true, render: (row) => <Content of={row} /> },
    {
      key: 'required',
      header: t('producer.import.required'),
      render: (row) => t(row.required ? 'kernel.form.yes' : 'kernel.form.no'),
    },
    { key: 'example', header: t('producer.import.example'), render: (row) => <Example of={row} /> },
  ];
  return (
    <Section
      id="format"
      title={t('producer.import.format')}
      actions={
        <a href={TEMPLATE} download="valvomo.csv">
          {t('producer.import.template')}
        </a>
      }
    >
      <p>{t('producer.import.formatText')}</p>
      <div className={styles.columns}>
        <Rows
          caption={t('producer.import.format')}
          columns={columns}
          rows={IMPORT_COLUMNS}
          rowKey={(row) => row.name}
        />
      </div>
    </Section>
  );
}

/** As it stands in the file. */
function Example({ of }: { of: ImportColumn }) {
  return of.example ? <code>{of.example}</code> : '–';
}

/** The field's name, and the words that it may hold. */
function Content({ of }: { of: ImportColumn }) {
  const { t } = useTranslation();
  return (
    <>
      {of.field === 'relation' ? t('producer.field.relation') : t(`producer.field.${of.field}`)}
      {of.codes && (
        <small>
          {': '}
          {of.codes.map((code, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <code>{code}</code>
              {of.words && ` ${t(`${of.words}.${code}`)}`}
            </span>
          ))}
        </small>
      )}
    </>
  );
}
