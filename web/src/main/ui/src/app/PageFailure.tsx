import { Button } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { PageTitle } from '@/kernel/page/PageTitle';

/** The page itself failed: mostly its code could not be fetched, because of the network or a new version. */
export function PageFailure() {
  const { t } = useTranslation();
  console.error(useRouteError());
  return (
    <>
      <PageTitle>{t('app.pageFailure.title')}</PageTitle>
      <p>{t('app.pageFailure.text')}</p>
      <Button onClick={() => window.location.reload()}>{t('app.pageFailure.reload')}</Button>
    </>
  );
}
