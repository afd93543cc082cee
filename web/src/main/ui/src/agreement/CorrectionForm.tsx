import { Button, ButtonVariant } from 'hds-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, IndicatorView, MeasurementView } from '@/api/contract';
import { useAct } from '@/api/query';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { FIGURE_DATES, FIGURE_NUMBERS, FigureFields, figureForm, figureOf } from './MeasurementFields';
import styles from './agreement.module.css';
import { parts, shown } from './told';
import { periodName } from './words';

/** What is read again once a figure is another. */
export const CHANGES = ['/targets', '/measurements', '/scorecards'];

type Correction = { figure?: Figure; reason: string };

/** Another figure in the place of one that was told, or none; the old one stays readable. */
export function CorrectionForm({
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
  const [initial] = useState(() => ({ figure: figureForm(measurement), reason: '' }));
  const form = useForm({
    id: `measurement-${measurement.id}-correction`,
    initial,
    required: ['reason'],
    dates: FIGURE_DATES,
    numbers: FIGURE_NUMBERS,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // the form stands above the rows, of which one was pressed
  useEffect(() => heading.current?.focus(), []);
  const period = periodName(measurement.periodKind, measurement.periodFrom);
  const title = t('agreement.measurement.correctOf', { period });
  const figure = shown(measurement, indicator);
  const told = measurement.numerator === null ? figure : `${figure} (${parts(measurement)})`;
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
    <div className={styles.correction}>
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
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <p>
          {t('agreement.measurement.now', { figure: told })}{' '}
          <span className={styles.muted}>{t('agreement.measurement.correctGuide')}</span>
        </p>
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
    </div>
  );
}
