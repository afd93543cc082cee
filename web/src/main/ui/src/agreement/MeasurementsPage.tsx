import { Button, ButtonSize, ButtonVariant, IconCheck, IconPen } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { IndicatorView, MeasurementView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows, type Column } from '@/kernel/page/Rows';
import { CHANGES, CorrectionForm } from './CorrectionForm';
import { parts, shown } from './told';
import { nameOf, periodName } from './words';

/** All that was ever told of one subject by one indicator: corrections stand above what they correct. */
export default function MeasurementsPage() {
  const { t } = useTranslation();
  const { indicatorId = '', subjectType = '', subjectId = '' } = useParams();
  const indicator = useResource<IndicatorView>(`/indicators/${indicatorId}`);
  const told = useResource<MeasurementView[]>('/measurements', {
    indicator: indicatorId,
    subjectType,
    subject: subjectId,
  });
  const writes = useRoles().is('OFFICER');
  const [chosen, setChosen] = useState<string | null>(null);
  const who = told.data?.[0]?.subjectName;
  const over = who ? t('agreement.scorecard.of', { who }) : t('agreement.scorecard.one');
  return (
    <DataState of={indicator} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/scorecards/${subjectId}`}>{over}</Link>}>
            {`${t('agreement.measurement.many')}: ${nameOf(view).name}`}
          </PageTitle>
          <DataState of={told} isEmpty={(rows) => rows.length === 0} empty={t('agreement.measurement.empty')}>
            {(rows) => {
              const wrong = rows.find(({ id, current }) => id === chosen && current);
              return (
                <>
                  {wrong && (
                    <CorrectionForm
                      key={wrong.id}
                      measurement={wrong}
                      indicator={view}
                      onDone={() => setChosen(null)}
                    />
                  )}
                  <Told rows={rows} indicator={view} onCorrect={writes ? setChosen : null} />
                </>
              );
            }}
          </DataState>
        </>
      )}
    </DataState>
  );
}

function Told({
  rows,
  indicator,
  onCorrect,
}: {
  rows: MeasurementView[];
  indicator: IndicatorView;
  onCorrect: ((id: string) => void) | null;
}) {
  const { t } = useTranslation();
  const columns: (Column<MeasurementView> | null)[] = [
    {
      key: 'period',
      header: t('agreement.field.period'),
      card: 'heading',
      render: (row) => periodName(row.periodKind, row.periodFrom),
    },
    { key: 'value', header: t('agreement.field.value'), render: (row) => shown(row, indicator) },
    {
      key: 'parts',
      header: t('agreement.measurement.parts'),
      render: (row) => parts(row),
    },
    {
      key: 'source',
      header: t('agreement.field.source'),
      render: (row) => t(`agreement.source.${row.source}`),
    },
    {
      key: 'who',
      header: t('agreement.measurement.recorded'),
      wide: true,
      render: (row) => (
        <>
          {row.recordedBy}, {formatDateTime(row.recordedAt)}
          {row.confirmedBy && ` · ${t('agreement.measurement.confirmed', { who: row.confirmedBy })}`}
          {isUnconfirmed(row) && (
            <strong>
              {' · '}
              {t('agreement.measurement.unconfirmed', { who: indicator.confirmer ?? '–' })}
            </strong>
          )}
          {row.reason && ` · ${row.reason}`}
          {row.withdrawnReason && (
            <>
              <br />
              {t('agreement.measurement.withdrawnBy', { who: row.withdrawnBy, why: row.withdrawnReason })}
            </>
          )}
        </>
      ),
    },
    {
      key: 'current',
      header: t('agreement.field.state'),
      render: (row) => t(`agreement.measurement.${stands(row, rows)}`),
    },
    onCorrect && {
      key: 'acts',
      header: t('agreement.party.acts'),
      card: 'actions',
      render: (row) =>
        row.current && (
          <>
            <Button
              size={ButtonSize.Small}
              variant={ButtonVariant.Supplementary}
              iconStart={<IconPen aria-hidden />}
              aria-label={t('agreement.measurement.correctOf', {
                period: periodName(row.periodKind, row.periodFrom),
              })}
              onClick={() => onCorrect(row.id)}
            >
              {t('agreement.measurement.correct')}
            </Button>
            {isUnconfirmed(row) && <Confirm row={row} />}
          </>
        ),
    },
  ];
  return (
    <Rows
      caption={t('agreement.measurement.many')}
      columns={columns.filter((column) => column !== null)}
      rows={rows}
    />
  );
}

function stands({ id, current }: MeasurementView, rows: MeasurementView[]) {
  if (current) return 'current';
  return rows.some(({ corrects }) => corrects === id) ? 'replaced' : 'withdrawn';
}

/** The producer's own word, of which nobody of the organiser has said that it is right. */
function isUnconfirmed({ current, source, sourceId, confirmedBy }: MeasurementView): boolean {
  return current && confirmedBy === null && (source === 'API' || (source === 'TYPED' && sourceId !== null));
}

function Confirm({ row }: { row: MeasurementView }) {
  const { t } = useTranslation();
  const act = useAct<object, MeasurementView>(CHANGES);
  const period = periodName(row.periodKind, row.periodFrom);
  return (
    <Button
      size={ButtonSize.Small}
      variant={ButtonVariant.Supplementary}
      iconStart={<IconCheck aria-hidden />}
      disabled={act.isPending}
      aria-label={t('agreement.measurement.confirmOf', { period })}
      onClick={() =>
        act.mutate({ path: `/measurements/${row.id}/confirmation`, body: {}, version: row.version })
      }
    >
      {t('agreement.measurement.confirm')}
    </Button>
  );
}
