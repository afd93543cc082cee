import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TargetImportReport } from '@/api/contract';
import { useRoles } from '@/api/session';
import { DateChoice } from '@/kernel/form/DateField';
import { today } from '@/kernel/format';
import { FileImport } from '@/kernel/import/FileImport';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import styles from '../agreement.module.css';

const COUNTS = [
  'rows',
  'newLines',
  'newAgreements',
  'newIndicators',
  'changedIndicators',
  'newTargets',
  'changedTargets',
] as const;

/** Targets of the organiser's own lines from a file. */
export default function TargetImportPage() {
  const { t } = useTranslation();
  const year = today().slice(0, 4);
  const [from, setFrom] = useState(`${year}-01-01`);
  const [to, setTo] = useState(`${year}-12-31`);
  const reads = useRoles().is('OFFICER');
  return (
    <>
      <PageTitle>{t('agreement.import.targets.title')}</PageTitle>
      <p>{t('agreement.import.targets.guide')}</p>
      <div className={styles.pair}>
        <DateChoice
          id="import-from"
          label={t('agreement.import.targets.from')}
          help={t('agreement.import.targets.daysHelp')}
          value={from}
          onChange={setFrom}
        />
        <DateChoice
          id="import-to"
          label={t('agreement.import.targets.to')}
          help={t('agreement.import.targets.daysHelp')}
          value={to}
          onChange={setTo}
        />
      </div>
      <FileImport<TargetImportReport>
        key={`${from} ${to}`}
        path="/targets/import"
        query={{ from, to }}
        changes={['/targets', '/agreements', '/indicators', '/service-lines', '/scorecards']}
        help={t('agreement.import.help')}
        counts={(report) => COUNTS.map((each) => [t(`agreement.import.count.${each}`), report[each]])}
        changesAnything={(report) => COUNTS.slice(1).some((each) => report[each] > 0)}
        done={
          <Link to={reads ? '/agreements?type=LINE_AGREEMENT' : '/indicators'}>
            {t(reads ? 'agreement.list.title' : 'agreement.indicators.title')}
          </Link>
        }
      />
      <Section title={t('agreement.import.format')}>
        <p>{t('agreement.import.targets.format')}</p>
        <p>
          <code className={styles.name}>
            id,name_fi,metric_text,comparator,target,unit,secondary_threshold,period,line,line_src,binding,note
          </code>
        </p>
      </Section>
    </>
  );
}
