import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportReport } from '@/api/contract';
import { FileImport } from '@/kernel/import/FileImport';
import { PageTitle } from '@/kernel/page/PageTitle';
import { ImportFormat } from './ImportFormat';

const COUNTS = [
  'rows',
  'newProducers',
  'changedProducers',
  'newUnits',
  'changedUnits',
  'newRelations',
  'changedRelations',
] as const;

/** The register from a file. */
export default function ImportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('producer.import.title')}</PageTitle>
      <p>{t('producer.import.guide')}</p>
      <FileImport<ImportReport>
        path="/producers/import"
        changes={['/producers', '/units']}
        help={
          <>
            {t('producer.import.help')} <a href="#format">{t('producer.import.toFormat')}</a>
          </>
        }
        counts={(report) => COUNTS.map((each) => [t(`producer.import.count.${each}`), report[each]])}
        changesAnything={(report) => COUNTS.slice(1).some((each) => report[each] > 0)}
        done={<Link to="/producers">{t('producer.import.toRegister')}</Link>}
      />
      <ImportFormat />
    </>
  );
}
