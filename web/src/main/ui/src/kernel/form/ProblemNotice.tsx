import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { isProblem, KEY_USED_FOR_OTHER, NetworkProblem } from '@/api/problem';
import { formatDateTime } from '../format';
import { fieldId, type Errors } from './useForm';
import { useLostAnswer } from './useLostAnswer';
import styles from './form.module.css';

type Props = {
  problem: unknown;
  /** With a form: its errors are listed as links to their fields. */
  formId?: string;
  errors?: Errors;
  /** What to offer besides, such as a button that reads the page again. */
  children?: React.ReactNode;
  /** What goes on where the answer was lost and it turns out to have arrived. */
  onArrived?: () => void;
};

/** Why something was not done, in the words of the server where it has some. Nothing of what was written is lost. */
export function ProblemNotice({ problem, formId, errors = {}, children, onArrived }: Props) {
  const { t } = useTranslation();
  const lost = useLostAnswer(problem, onArrived);
  const paths = Object.keys(errors);
  const label = labelOf();
  const text = textOf();

  function labelOf(): string {
    if (lost) return t(`kernel.lost.${lost}.title`);
    if (problem instanceof NetworkProblem) return t('kernel.failure.network.title');
    if (isProblem(problem, 412)) return t('kernel.problem.changedTitle');
    if (isProblem(problem, 429)) return t('kernel.problem.throttledTitle');
    if (isProblem(problem) && problem.title && paths.length === 0) return problem.title;
    if (paths.length > 0) return t('kernel.form.wrong', { count: paths.length });
    return t('kernel.failure.server.title');
  }

  function textOf(): string | null {
    if (lost) return t(`kernel.lost.${lost}.text`);
    if (problem instanceof NetworkProblem) return t('kernel.problem.network');
    if (isProblem(problem) && problem.code === KEY_USED_FOR_OTHER) return t('kernel.lost.other');
    if (isProblem(problem, 412) && problem.changedBy && problem.changedAt) {
      return t('kernel.problem.changedBy', {
        who: problem.changedBy,
        when: formatDateTime(problem.changedAt),
      });
    }
    if (isProblem(problem))
      return problem.detail ?? (paths.length ? null : t(`kernel.problem.status.${known(problem.status)}`));
    return problem ? t('kernel.failure.server.text') : null;
  }

  if (!problem && paths.length === 0) return null;
  return (
    <Notification
      type={lost === 'ARRIVED' ? 'success' : 'error'}
      label={label}
      notificationAriaLabel={t('kernel.problem.region')}
    >
      {text && <p className={styles.problemText}>{text}</p>}
      {formId && paths.length > 0 && (
        <ul className={styles.problemList}>
          {paths.map((path) => (
            <li key={path}>
              <a
                href={`#${fieldId(formId, path)}`}
                onClick={(event) => toField(event, fieldId(formId, path))}
              >
                {[labelOfField(fieldId(formId, path)), errors[path]].filter(Boolean).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </Notification>
  );
}

const STATUSES = [400, 401, 403, 404, 409, 412, 413, 415, 428, 429] as const;

function known(status: number): string {
  return STATUSES.some((each) => each === status) ? String(status) : 'other';
}

/** Without the hash in the address: it would be one more entry for the back button. */
function toField(event: React.MouseEvent, id: string) {
  event.preventDefault();
  const field = document.getElementById(id) ?? document.getElementById(`${id}-main-button`);
  const target = field?.matches('fieldset, div')
    ? (field.querySelector<HTMLElement>('input, button, textarea') ?? field)
    : field;
  target?.focus();
}

/** The words that stand at the field, without the sign that it must be filled. */
function labelOfField(id: string): string | null {
  const label =
    document.querySelector(`label[for="${id}"]`) ??
    document.getElementById(`${id}-label`) ??
    document.querySelector(`#${CSS.escape(id)} legend`);
  return label?.firstChild?.textContent?.replace(/\s*\*\s*$/, '') ?? null;
}
