import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { PreviewedUnit, RoundPreview } from '@/api/contract';
import { Rows } from '@/kernel/page/Rows';
import { RelationTag } from '@/kernel/terms/tags';

/** Whom the round would ask, and by when. */
export function Previewed({ preview }: { preview: RoundPreview }) {
  const { t } = useTranslation();
  return (
    <>
      <Notification
        type={preview.asked > 0 ? 'info' : 'alert'}
        label={t('rounds.preview.asked', { count: preview.asked })}
      >
        {preview.askedBefore > 0 && <p>{t('rounds.preview.before', { count: preview.askedBefore })}</p>}
        <p>{preview.deadline.explanation}</p>
      </Notification>
      {preview.units.length > 0 && (
        <Rows<PreviewedUnit>
          caption={t('rounds.preview.units')}
          rows={preview.units}
          rowKey={(unit) => unit.unitId}
          columns={[
            {
              key: 'name',
              header: t('rounds.unit'),
              card: 'heading',
              wide: true,
              render: (unit) => unit.name,
            },
            { key: 'producer', header: t('rounds.producer'), render: (unit) => unit.producerName },
            {
              key: 'relation',
              header: t('rounds.relation'),
              render: (unit) => <RelationTag relation={unit.relation} />,
            },
            {
              key: 'before',
              header: t('rounds.preview.state'),
              render: (unit) => t(unit.askedBefore ? 'rounds.preview.notAgain' : 'rounds.preview.willBe'),
            },
          ]}
        />
      )}
      {preview.asked + preview.askedBefore > preview.units.length && (
        <p>{t('rounds.preview.first', { count: preview.units.length })}</p>
      )}
    </>
  );
}
