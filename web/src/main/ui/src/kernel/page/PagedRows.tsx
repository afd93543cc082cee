import { Button, ButtonVariant, IconAngleDown } from 'hds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PagedResult } from '@/api/query';
import { DataState } from './DataState';
import { Rows, type Column } from './Rows';
import styles from './page.module.css';

/** How many rows are shown, or whatever they are called, and a button for those that come after. */
export function LoadMore({
  of,
  words = 'kernel',
}: {
  words?: 'kernel' | `agreement.scorecard.parts.${'units' | 'parties'}`;
  of: Pick<PagedResult<unknown>, 'items' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.more}>
      <p role="status">
        {of.isFetchingNextPage
          ? t('kernel.loading')
          : t(`${words}.${of.hasNextPage ? 'shownSoFar' : 'shownAll'}`, { count: of.items.length })}
      </p>
      {of.hasNextPage && (
        <Button
          variant={ButtonVariant.Secondary}
          iconStart={<IconAngleDown />}
          onClick={() => void of.fetchNextPage()}
        >
          {t('kernel.more')}
        </Button>
      )}
    </div>
  );
}

type Props<T> = {
  of: PagedResult<T>;
  caption: string;
  columns: Column<T>[];
  empty: ReactNode;
};

/** A list that grows by key, in its every state. */
export function PagedRows<T extends { id: string }>({ of, caption, columns, empty }: Props<T>) {
  return (
    <DataState of={of} isEmpty={() => of.items.length === 0} empty={empty}>
      {() => (
        <>
          <Rows caption={caption} columns={columns} rows={of.items} />
          <LoadMore of={of} />
        </>
      )}
    </DataState>
  );
}
