import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeasurementImportReport } from '@/api/contract';
import { FileImport } from '@/kernel/import/FileImport';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import styles from '../agreement.module.css';

const COUNTS = ['rows', 'recorded', 'corrected', 'unchanged'] as const;

/** Measurements from a file; a figure that differs from the known one corrects it. */
export default function MeasurementImportPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('agreement.import.measurements.title')}</PageTitle>
      <p>{t('agreement.import.measurements.guide')}</p>
      <FileImport<MeasurementImportReport>
        path="/measurements/import"
        changes={['/targets', '/measurements', '/scorecards']}
        help={t('agreement.import.help')}
        counts={(report) => COUNTS.map((each) => [t(`agreement.import.count.${each}`), report[each]])}
        changesAnything={(report) => report.recorded + report.corrected > 0}
        done={<Link to="/indicators">{t('agreement.indicators.title')}</Link>}
      />
      <Section title={t('agreement.import.format')}>
        <p>{t('agreement.import.measurements.format')}</p>
        <p>
          <code className={styles.name}>
            mittari;kohde;kausi;arvo;osoittaja;nimittaja;paiva;asteikko;vahvistaja
          </code>
        </p>
      </Section>
    </>
  );
}
