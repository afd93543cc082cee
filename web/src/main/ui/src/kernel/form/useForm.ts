import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldPath, isProblem, KEY_USED_FOR_OTHER } from '@/api/problem';
import { knownUsername } from '@/api/session';
import { forgetDraft, keepDraft, readDraft } from './drafts';
import { numberOf } from './number';
import { isBlank, pathsOf, valueAt, withValue } from './paths';

type Options<T> = {
  /** Names the form and its draft among all: `finding/<id>/closure`. */
  id: string;
  initial: T;
  /** Paths that must have a value, or which those are by what was written; `*` for each row. The server says what is right. */
  required?: string[] | ((values: T) => string[]);
  /** Paths of dates, so that half-written ones are stopped here. */
  dates?: string[];
  /** Paths of numbers that are written as text, with comma or point: words in their place are stopped here. */
  numbers?: string[];
  /** What the server names otherwise than the form does: the form's path of the server's. */
  fields?: (path: string, values: T) => string;
  /** Never kept as a draft: passwords. */
  secret?: boolean;
};

export type Errors = Record<string, string>;

/** Drafts that are being sent: a form that is made anew by the answer does not begin with what was just sent. */
const underWay = new Set<string>();

function unsent<T>(draftKey: string) {
  return underWay.has(draftKey) ? null : readDraft<T>(draftKey);
}

/** The state of one form: values (kept as a draft), errors by path, and the one way to send it. */
export function useForm<T extends object>({
  id,
  initial,
  required = [],
  dates = [],
  numbers = [],
  fields = (path) => path,
  secret = false,
}: Options<T>) {
  const { t } = useTranslation();
  const draftKey = `${knownUsername()}:${id}`;
  const [draft, setDraft] = useState(
    () => unsent<T>(draftKey) ?? { values: initial, idempotencyKey: crypto.randomUUID() },
  );
  const [restored, setRestored] = useState(() => unsent<T>(draftKey) !== null);
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const sending = useRef(false);
  const current = useRef(draft);
  const stored = useRef(new Set<Promise<boolean>>());
  const touched = useRef(restored);
  const lastSent = useRef<typeof draft | null>(null);

  useEffect(() => {
    if (touched.current && !secret) keepDraft(draftKey, draft);
  }, [draftKey, draft, secret]);

  const become = useCallback((next: typeof draft) => {
    current.current = next;
    setDraft(next);
  }, []);

  const set = useCallback(
    (path: string, value: unknown) => {
      touched.current = true;
      become({ ...current.current, values: withValue(current.current.values, path, value) });
      setErrors(({ [path]: _, ...others }) => others);
    },
    [become],
  );

  /** A file of the form that is on its way: the form is not sent without it. */
  const awaits = useCallback((work: Promise<boolean>) => {
    stored.current.add(work);
    void work.finally(() => stored.current.delete(work));
  }, []);

  const reset = useCallback(() => {
    touched.current = false;
    forgetDraft(draftKey);
    become({ values: initial, idempotencyKey: crypto.randomUUID() });
    setRestored(false);
    setErrors({});
    setProblem(null);
  }, [become, draftKey, initial]);

  const check = (values: T): Errors => {
    const found: Errors = {};
    for (const path of dates.flatMap((pattern) => pathsOf(values, pattern))) {
      const value = valueAt(values, path);
      if (!isBlank(value) && !/^\d{4}-\d\d-\d\d$/.test(String(value))) found[path] = t('kernel.form.date');
    }
    for (const path of numbers.flatMap((pattern) => pathsOf(values, pattern))) {
      if (typeof numberOf(valueAt(values, path)) === 'string') found[path] = t('kernel.form.number');
    }
    const needed = typeof required === 'function' ? required(values) : required;
    for (const path of needed.flatMap((pattern) => pathsOf(values, pattern))) {
      if (isBlank(valueAt(values, path))) found[path] = t('kernel.form.required');
    }
    return found;
  };

  /** What has come since it was sent is another submission. */
  const renewKey = () => become({ ...current.current, idempotencyKey: crypto.randomUUID() });

  /** The answer was lost, but it had arrived: asked again with the same key, the server gives that answer. */
  const goOn = async (send: (values: T, idempotencyKey: string) => Promise<unknown>) => {
    const sent = lastSent.current;
    if (!sent || sending.current) return;
    sending.current = true;
    try {
      await send(sent.values, sent.idempotencyKey);
      if (sent.values === current.current.values) reset();
      else renewKey();
      setProblem(null);
    } catch (error) {
      setProblem(error);
    } finally {
      sending.current = false;
    }
  };

  /** Sends the values; a refusal stays in the form, at the fields it names. */
  const submit = async (send: (values: T, idempotencyKey: string) => Promise<unknown>) => {
    if (sending.current) return;
    const missing = check(current.current.values);
    setErrors(missing);
    setProblem(null);
    setAttempts((count) => count + 1);
    if (Object.keys(missing).length > 0) return;
    sending.current = true;
    underWay.add(draftKey);
    setBusy(true);
    try {
      // a file that could not be stored says so where it stands; nothing is sent without it
      if (!(await Promise.all(stored.current)).every(Boolean)) return;
      lastSent.current = current.current;
      await send(lastSent.current.values, lastSent.current.idempotencyKey);
      reset();
    } catch (error) {
      setProblem(error);
      if (isProblem(error)) {
        if (error.code === KEY_USED_FOR_OTHER) renewKey();
        const { values } = current.current;
        setErrors(
          Object.fromEntries(
            error.errors.map(({ field, message }) => [fields(fieldPath(field), values), message]),
          ),
        );
      }
      setAttempts((count) => count + 1);
    } finally {
      sending.current = false;
      underWay.delete(draftKey);
      setBusy(false);
    }
  };

  return {
    id,
    values: draft.values,
    set,
    reset,
    submit,
    goOn,
    awaits,
    errors,
    problem,
    busy,
    attempts,
    restored,
  };
}

export type FormState<T extends object = object> = ReturnType<typeof useForm<T>>;

export function fieldId(formId: string, path: string): string {
  return `${formId}.${path}`.replace(/[^\w-]/g, '-');
}
