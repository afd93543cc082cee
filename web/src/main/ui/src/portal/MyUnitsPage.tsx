import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitRow } from '@/api/contract';
import { usePaged } from '@/api/query';
import { PagedRows } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { RelationTags } from '@/kernel/terms/tags';

/** The producer's own units, each with the way to its open findings. */
export default function MyUnitsPage() {
  const { t } = useTranslation();
  const units = usePaged<UnitRow>('/units');
  return (
    <>
      <PageTitle>{t('portal.units.title')}</PageTitle>
      <ul>
        {producersOf(units.items).map(({ id, name }) => (
          <li key={id}>
            <Link to={`/scorecards/${id}`}>{t('agreement.scorecard.of', { who: name })}</Link>
          </li>
        ))}
      </ul>
      <PagedRows
        of={units}
        caption={t('portal.units.title')}
        empty={t('portal.units.empty')}
        columns={[
          {
            key: 'name',
            header: t('portal.units.name'),
            card: 'heading',
            wide: true,
            render: (unit) => <Link to={`/units/${unit.id}`}>{unit.name}</Link>,
          },
          {
            key: 'type',
            header: t('portal.units.type'),
            render: (unit) => t(`kernel.unitType.${unit.type}`),
          },
          { key: 'area', header: t('portal.units.area'), render: (unit) => unit.area ?? '–' },
          {
            key: 'relations',
            header: t('portal.units.relations'),
            render: (unit) => <RelationTags relations={unit.relations} />,
          },
          {
            key: 'findings',
            header: t('portal.findings'),
            render: (unit) => (
              <Link
                to={`/findings?unit=${unit.id}&open=true`}
                aria-label={t('portal.units.openFindingsOf', { unit: unit.name })}
              >
                {t('portal.units.openFindings')}
              </Link>
            ),
          },
          {
            key: 'scorecard',
            header: t('agreement.scorecard.one'),
            render: (unit) => (
              <Link
                to={`/scorecards/${unit.id}`}
                aria-label={t('agreement.scorecard.of', { who: unit.name })}
              >
                {t('agreement.scorecard.one')}
              </Link>
            ),
          },
        ]}
      />
    </>
  );
}

/** Whose units these are: each has all its targets on one card. */
function producersOf(units: UnitRow[]) {
  return [...new Map(units.map((unit) => [unit.producerId, unit.producerName]))].map(([id, name]) => ({
    id,
    name,
  }));
}
