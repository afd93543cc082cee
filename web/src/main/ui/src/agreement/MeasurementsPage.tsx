import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Figure, IndicatorView, MeasurementView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, formatDateTime, formatNumber } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows, type Column } from '@/kernel/page/Rows';
import { FIGURE_DATES, FigureFields, figureForm, figureOf } from './MeasurementFields';
import styles from './agreement.module.css';
import { nameOf, periodName } from './words';

const CHANGES = ['/targets', '/measurements', '/scorecards'];

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
  return (
    <DataState of={indicator} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/scorecards/${subjectId}`}>{t('agreement.scorecard.one')}</Link>}>
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
                  <Told
                    rows={rows}
                    decimals={view.decimals}
                    confirmer={view.confirmer}
                    onCorrect={writes ? setChosen : null}
                  />
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
  decimals,
  confirmer,
  onCorrect,
}: {
  rows: MeasurementView[];
  decimals: number;
  confirmer: string | null;
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
    { key: 'value', header: t('agreement.field.value'), render: (row) => shown(row, decimals) },
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
              {t('agreement.measurement.unconfirmed', { who: confirmer ?? '–' })}
            </strong>
          )}
          {row.reason && ` · ${row.reason}`}
        </>
      ),
    },
    {
      key: 'current',
      header: t('agreement.field.state'),
      render: (row) => t(row.current ? 'agreement.measurement.current' : 'agreement.measurement.superseded'),
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
              iconStart={<span />}
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
      iconStart={<span />}
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

/** Numerator and denominator; both or neither are told. */
function parts({ numerator, denominator }: MeasurementView): string {
  return numerator === null || denominator === null
    ? '–'
    : `${formatNumber(numerator)} / ${formatNumber(denominator)}`;
}

function shown(row: MeasurementView, decimals: number): string {
  if (row.doneOn) return formatDate(row.doneOn);
  return row.value === null ? '–' : formatNumber(row.value, decimals + 1);
}

type Correction = { figure?: Figure; reason: string };

function CorrectionForm({
  measurement,
  indicator,
  onDone,
}: {
  measurement: MeasurementView;
  indicator: IndicatorView;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<Correction, MeasurementView>(CHANGES);
  const [initial] = useState(() => ({ figure: figureForm(), reason: '' }));
  const form = useForm({
    id: `measurement-${measurement.id}-correction`,
    initial,
    required: ['reason'],
    dates: FIGURE_DATES,
  });
  const period = periodName(measurement.periodKind, measurement.periodFrom);
  const title = t('agreement.measurement.correctOf', { period });
  async function withdraw() {
    await form.submit(async ({ reason }) => {
      await mutateAsync({
        path: `/measurements/${measurement.id}/withdrawal`,
        body: { reason },
        version: measurement.version,
      });
      onDone();
    });
  }
  return (
    <Form
      form={form}
      label={title}
      onSubmit={async ({ figure, reason }, idempotencyKey) => {
        await mutateAsync({
          path: `/measurements/${measurement.id}/correction`,
          body: { figure: figureOf(figure, indicator.kind), reason },
          version: measurement.version,
          idempotencyKey,
        });
        onDone();
      }}
    >
      <h2>{title}</h2>
      <p className={styles.muted}>{t('agreement.measurement.correctGuide')}</p>
      <FigureFields form={form.values.figure} kind={indicator.kind} unit={indicator.unit} />
      <LongTextField name="reason" label={t('agreement.measurement.why')} required />
      <FormActions>
        <Submit>{t('agreement.measurement.saveCorrection')}</Submit>
        <Button variant={ButtonVariant.Secondary} onClick={() => void withdraw()}>
          {t('agreement.measurement.withdraw')}
        </Button>
        <Button variant={ButtonVariant.Secondary} onClick={onDone}>
          {t('kernel.form.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
