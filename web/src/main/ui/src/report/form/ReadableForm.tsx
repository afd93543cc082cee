import type { DocumentView, TemplateContent, TemplateField } from '@/api/contract';
import { useTranslation } from 'react-i18next';
import { API } from '@/api/client';
import { localized } from '@/kernel/i18n/i18n';
import { commentKey, isAbsent, shownFields, type Answers } from './answers';
import { Frame } from './Frame';
import { idOf } from './paths';
import { useSurroundings } from './surroundings';
import { useAnswerText } from './useAnswerText';
import styles from './reportForm.module.css';

/** What was answered, for reading: only what was open when it was sent. */
export function ReadableForm({ content, answers }: { content: TemplateContent; answers: Answers }) {
  const shown = shownFields(content, answers);
  return (
    <div className={styles.sections}>
      {content.sections.map((section) => (
        <section key={section.id} className={styles.section} aria-labelledby={`report-section-${section.id}`}>
          <h2 id={`report-section-${section.id}`}>{localized(section.title)}</h2>
          {section.fields
            .filter((field) => shown.has(field.id))
            .map((field) => (
              <Answered key={field.id} field={field} answers={answers} />
            ))}
        </section>
      ))}
    </div>
  );
}

function Answered({ field, answers }: { field: TemplateField; answers: Answers }) {
  const { t } = useTranslation();
  const { errors } = useSurroundings();
  const value = answers[field.id];
  const comment = answers[commentKey(field.id)];
  return (
    <Frame field={field} value={value} path={field.id}>
      <div id={idOf(field.id)} tabIndex={-1} className={styles.answer}>
        <p className={styles.label}>{localized(field.label)}</p>
        <Value field={field} value={value} />
        {!isAbsent(comment) && (
          <p className={styles.comment}>
            <strong>{t('report.form.explained')}</strong> {String(comment)}
          </p>
        )}
        {errors[field.id] && <p className={styles.error}>{errors[field.id]}</p>}
      </div>
    </Frame>
  );
}

function Value({ field, value }: { field: TemplateField; value: unknown }) {
  const textOf = useAnswerText();
  const { documents } = useSurroundings();
  if (field.kind === 'TABLE' && !isAbsent(value)) {
    return <Table field={field} rows={value as Answers[]} />;
  }
  if (field.kind === 'FILE' && !isAbsent(value)) {
    return <Files ids={value as string[]} documents={documents} />;
  }
  return <p className={isAbsent(value) ? styles.none : styles.value}>{textOf(field, value)}</p>;
}

function Table({ field, rows }: { field: TemplateField; rows: Answers[] }) {
  const textOf = useAnswerText();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={localized(field.label)}>
      <table className={styles.read}>
        <thead>
          <tr>
            {field.columns.map((column) => (
              <th key={column.id} scope="col">
                {localized(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {field.columns.map((column) => (
                <td key={column.id}>{isAbsent(row[column.id]) ? '–' : textOf(column, row[column.id])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Files({ ids, documents }: { ids: string[]; documents: DocumentView[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.files}>
      {ids.map((id) => (
        <li key={id}>
          <a href={`${API}/documents/${id}`}>
            {documents.find((document) => document.id === id)?.name ?? t('report.form.file')}
          </a>
        </li>
      ))}
    </ul>
  );
}
