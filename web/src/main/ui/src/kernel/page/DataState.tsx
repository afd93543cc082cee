import { Button, ButtonVariant, LoadingSpinner, Notification } from 'hds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProblem, NetworkProblem } from '@/api/problem';
import { PageTitle } from './PageTitle';
import styles from './page.module.css';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading}>
      <LoadingSpinner small loadingText={t('kernel.loading')} loadingFinishedText={t('kernel.loaded')} />
      <span aria-hidden>{t('kernel.loading')}</span>
    </div>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

function kindOf(error: unknown): 'network' | 'missing' | 'denied' | 'server' {
  if (error instanceof NetworkProblem) return 'network';
  if (isProblem(error, 404)) return 'missing';
  return isProblem(error, 403) ? 'denied' : 'server';
}

/** Reading failed: says whether it is the connection, the address or the right to see, and offers to try again. */
export function ReadFailure({ error, again }: { error: unknown; again?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const detail = isProblem(error) && kind === 'server' ? error.detail : null;
  return (
    <Notification type={kind === 'missing' ? 'info' : 'error'} label={t(`kernel.failure.${kind}.title`)}>
      <p>{detail ?? t(`kernel.failure.${kind}.text`)}</p>
      {again && (kind === 'network' || kind === 'server') && (
        <Button variant={ButtonVariant.Secondary} onClick={again}>
          {t('kernel.again')}
        </Button>
      )}
    </Notification>
  );
}

type Readable<T> = { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };

type Props<T> = {
  of: Readable<T>;
  /** Shown instead when this says that there is nothing. */
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
  /** The title of the page comes with the data: without data the page still needs one. */
  page?: boolean;
};

/** Loading, failed, empty, or the thing itself. Data that was read once stays shown while it is read again. */
export function DataState<T>({ of, isEmpty, empty, children, page = false }: Props<T>) {
  const { t } = useTranslation();
  if (of.data !== undefined) {
    return <>{isEmpty?.(of.data) ? <Empty>{empty}</Empty> : children(of.data)}</>;
  }
  if (of.error) {
    return (
      <>
        {page && <PageTitle>{t(`kernel.failure.${kindOf(of.error)}.title`)}</PageTitle>}
        <ReadFailure error={of.error} again={() => void of.refetch()} />
        {page && (
          <p>
            <Link to="/">{t('kernel.failure.toHome')}</Link>
          </p>
        )}
      </>
    );
  }
  return of.isPending ? <Loading /> : null;
}
