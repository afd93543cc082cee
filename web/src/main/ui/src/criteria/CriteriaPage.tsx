import { useTranslation } from 'react-i18next';
import type { CatalogueRow, CatalogueView } from '@/api/contract';
import { useResource } from '@/api/query';
import { formatDate, today } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { DataState, Empty } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { useUrlFilters } from '@/kernel/useUrlFilters';
import { CriteriaFilters, CRITERIA_FILTERS } from './CriteriaFilters';
import { CriterionDetails } from './CriterionDetails';
import styles from './criteria.module.css';
import { chosenVersion, matching } from './matching';
import { StaffingMinimums } from './StaffingMinimums';

/** The criteria by which every unit is looked at, in any of their versions. */
export default function CriteriaPage() {
  const { t } = useTranslation();
  const url = useUrlFilters(CRITERIA_FILTERS);
  const versions = useResource<CatalogueRow[]>('/criteria-catalogues');
  const version = chosenVersion(versions.data ?? [], url.filters.version, today());
  const catalogue = useResource<CatalogueView>(
    version ? `/criteria-catalogues/${encodeURIComponent(version.version)}` : null,
  );
  return (
    <>
      <PageTitle>{t('criteria.title')}</PageTitle>
      <p>{t('criteria.lead')}</p>
      <CriteriaFilters {...url} versions={versions.data ?? []} chosen={version} />
      <DataState of={catalogue}>{(view) => <Catalogue of={view} filters={url.filters} />}</DataState>
    </>
  );
}

type Props = { of: CatalogueView; filters: Record<(typeof CRITERIA_FILTERS)[number], string> };

function Catalogue({ of, filters }: Props) {
  const { t } = useTranslation();
  const criteria = matching(of.criteria, filters);
  const themes = of.themes
    .map((theme) => ({ ...theme, criteria: criteria.filter((each) => each.theme === theme.code) }))
    .filter((theme) => theme.criteria.length > 0);
  const from = formatDate(of.validFrom);
  return (
    <>
      <p role="status" className={styles.shown}>
        {of.validTo
          ? t('criteria.validBetween', { from, to: formatDate(of.validTo) })
          : t('criteria.validFrom', { from })}
        {' · '}
        {t('criteria.shown', { count: criteria.length })}
      </p>
      {criteria.length === 0 && <Empty>{t('criteria.empty')}</Empty>}
      {themes.length > 1 && (
        <nav aria-label={t('criteria.themes')} className={styles.themes}>
          <ul>
            {themes.map((theme) => (
              <li key={theme.code}>
                <a href={`#${theme.code}`}>
                  {localized(theme.name)} ({theme.criteria.length})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {themes.map((theme) => (
        <Section key={theme.code} id={theme.code} title={localized(theme.name)}>
          {theme.criteria.map((criterion) => (
            <CriterionDetails key={criterion.code} of={criterion} />
          ))}
        </Section>
      ))}
      <StaffingMinimums of={of.staffingMinimums} type={filters.type} />
    </>
  );
}
