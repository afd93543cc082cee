import { TextInput } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRow, MeasuredPart, TemplateField } from '@/api/contract';
import { usePaged } from '@/api/query';
import { nameOf } from '@/agreement/words';
import { Choice } from '@/kernel/form/ChoiceField';
import { placeId, useProblem } from './building';

const PARTS: MeasuredPart[] = ['WHOLE', 'NUMERATOR', 'DENOMINATOR'];
const MANY = '500';

type Props = { path: string; field: TemplateField; onChange: (field: TemplateField) => void };

/** The indicator that the answer feeds, of those that are defined, and which part of its figure it tells. */
export function IndicatorInput({ path, field, onChange }: Props) {
  const { t } = useTranslation();
  const { error } = useProblem(`${path}.indicatorCode`);
  const { error: half } = useProblem(`${path}.indicatorPart`);
  const { items } = usePaged<IndicatorRow>('/indicators', { limit: MANY });
  const id = placeId(`${path}.indicatorCode`);
  const code = field.indicatorCode;
  const known = items.find((indicator) => indicator.code === code);
  return (
    <>
      <TextInput
        id={id}
        label={t('report.template.indicator')}
        helperText={known ? nameOf(known).name : t('report.template.indicatorHelp')}
        autoCapitalize="characters"
        list={`${id}-known`}
        value={code ?? ''}
        invalid={error !== undefined}
        errorText={error}
        onChange={(event) => {
          const written = event.target.value.replace(/[^\p{L}\p{N}._-]/gu, '') || null;
          onChange({
            ...field,
            indicatorCode: written,
            indicatorPart: written ? (field.indicatorPart ?? 'WHOLE') : null,
          });
        }}
      />
      <datalist id={`${id}-known`}>
        {items.map((indicator) => (
          <option key={indicator.id} value={indicator.code}>
            {nameOf(indicator).name}
          </option>
        ))}
      </datalist>
      {code && field.kind === 'NUMBER' && (
        <Choice
          id={placeId(`${path}.indicatorPart`)}
          label={t('report.template.part')}
          help={t('report.template.partHelp')}
          error={half}
          options={PARTS.map((part) => ({ value: part, label: t(`report.template.partOf.${part}`) }))}
          value={field.indicatorPart ?? 'WHOLE'}
          onChange={(part) => onChange({ ...field, indicatorPart: part as MeasuredPart })}
        />
      )}
    </>
  );
}
