import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '@/kernel/page/PageTitle';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('app.notFound.title')}</PageTitle>
      <p>{t('app.notFound.text')}</p>
      <Link to="/">{t('app.toHome')}</Link>
    </>
  );
}

/** The page exists, but this person's role does not open it. */
export function NotAllowed() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('app.notAllowed.title')}</PageTitle>
      <p>{t('app.notAllowed.text')}</p>
      <Link to="/">{t('app.toHome')}</Link>
    </>
  );
}
