import { lazy, Suspense, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { DocumentView, FieldProblem, TemplateContent } from '@/api/contract';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { Loading } from '@/kernel/page/DataState';
import type { Answers } from './answers';
import { FORM, formPath } from './paths';
import { ReadableForm } from './ReadableForm';
import { SurroundingsContext, type Upload } from './surroundings';
import styles from './reportForm.module.css';

const WritableForm = lazy(() => import('./WritableForm'));

const NOTHING: never[] = [];

type Props = {
  content: TemplateContent;
  /** Field id to value, and `<id>.comment` to the comment of a field. */
  answers: Answers;
  /** The answers of the last report, to mark what has changed since. */
  previous?: Answers | null;
  /** What the server found wrong; paths such as `answers.shifts[0].hours`. */
  errors?: FieldProblem[];
  /** Counts the attempts to send: with each new one the focus goes to what is wrong. */
  attempts?: number;
  readOnly?: boolean;
  /** Told at every letter, with all answers. Needed unless it is only read. */
  onChange?: (answers: Answers) => void;
  /** Stores a file of a field. Without it files cannot be added. */
  upload?: Upload;
  /** The files that answers name, for their names. */
  documents?: DocumentView[];
  /** What stands beside a field, such as an officer's comment or what the checks say. */
  fieldSlot?: (fieldId: string) => ReactNode;
};

/** The questions of a template with their answers, to be filled in or read. */
export function ReportForm({
  content,
  answers,
  previous = null,
  errors = NOTHING,
  attempts = 0,
  readOnly = false,
  onChange,
  upload,
  documents = NOTHING,
  fieldSlot,
}: Props) {
  const notice = useRef<HTMLDivElement>(null);
  const byPath = useMemo(
    () => Object.fromEntries(errors.map(({ field, message }) => [formPath(field), message])),
    [errors],
  );
  const surroundings = useMemo(
    () => ({
      errors: byPath,
      previous,
      documents,
      upload: upload ?? null,
      fieldSlot: fieldSlot ?? null,
    }),
    [byPath, previous, documents, upload, fieldSlot],
  );

  useEffect(() => {
    if (attempts > 0 && errors.length > 0) notice.current?.focus();
    // only after an attempt to send, never while the person writes
  }, [attempts]);

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div className={styles.form}>
        {errors.length > 0 && (
          <div ref={notice} tabIndex={-1} className={styles.notice}>
            <ProblemNotice problem={null} formId={FORM} errors={byPath} />
          </div>
        )}
        {readOnly ? (
          <ReadableForm content={content} answers={answers} />
        ) : (
          <Suspense fallback={<Loading />}>
            <WritableForm content={content} answers={answers} onChange={onChange ?? ignore} />
          </Suspense>
        )}
      </div>
    </SurroundingsContext.Provider>
  );
}

function ignore() {}
