import { Button, ButtonSize, ButtonVariant, LoadingSpinner } from 'hds-react';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from './ProblemNotice';
import { valueAt } from './paths';
import { fieldId, type FormState } from './useForm';
import styles from './form.module.css';

const Current = createContext<FormState | null>(null);

/** What a field needs of the form around it. */
export function useField(name: string) {
  const form = useContext(Current);
  if (!form) throw new Error(`field ${name} stands in no Form`);
  return {
    id: fieldId(form.id, name),
    value: valueAt(form.values, name),
    set: (value: unknown) => form.set(name, value),
    error: form.errors[name],
    awaits: form.awaits,
  };
}

type Props<T extends object> = {
  form: FormState<T>;
  onSubmit: (values: T, idempotencyKey: string) => Promise<unknown>;
  children: ReactNode;
  label?: string;
};

/** A form that says at its head what is wrong, with links to the fields, and moves the focus there. */
export function Form<T extends object>({ form, onSubmit, children, label }: Props<T>) {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  const wrong = form.problem !== null || Object.keys(form.errors).length > 0;

  useEffect(() => {
    if (form.attempts > 0 && wrong) notice.current?.focus();
    // only after an attempt to send, never while the person writes
  }, [form.attempts]);

  return (
    <Current.Provider value={form as unknown as FormState}>
      <form
        className={styles.form}
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit(onSubmit);
        }}
      >
        {form.restored && (
          <p className={styles.restored}>
            {t('kernel.form.restored')}{' '}
            <button type="button" className="link-button" onClick={form.reset}>
              {t('kernel.form.startOver')}
            </button>
          </p>
        )}
        {wrong && (
          <div ref={notice} tabIndex={-1} className={styles.notice}>
            <ProblemNotice
              problem={form.problem}
              formId={form.id}
              errors={form.errors}
              onArrived={() => void form.goOn(onSubmit)}
            />
          </div>
        )}
        {children}
      </form>
    </Current.Provider>
  );
}

type SubmitProps = { children: string; variant?: 'primary' | 'danger'; small?: boolean };

/** Sends the form. While it is on its way a second press does nothing, and the focus stays. */
export function Submit({ children, variant = 'primary', small = false }: SubmitProps) {
  const form = useContext(Current);
  const { t } = useTranslation();
  return (
    <Button
      type="submit"
      size={small ? ButtonSize.Small : ButtonSize.Medium}
      variant={variant === 'danger' ? ButtonVariant.Danger : ButtonVariant.Primary}
      aria-disabled={form?.busy || undefined}
      iconStart={
        form?.busy ? (
          <LoadingSpinner small loadingText={t('kernel.form.sending')} loadingFinishedText="" />
        ) : undefined
      }
    >
      {children}
    </Button>
  );
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
