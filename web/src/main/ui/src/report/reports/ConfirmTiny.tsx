import { Checkbox } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '@/api/contract';
import { writtenNumber } from '../form/useAnswerText';

type Props = {
  field: string;
  value: unknown;
  problems: FieldProblem[];
  confirmed: boolean;
  onChange: (confirmed: boolean) => void;
};

/** 0.9 % may have been meant as 90 %: the person says that it was not. */
export function ConfirmTiny({ field, value, problems, confirmed, onChange }: Props) {
  const { t } = useTranslation();
  const asked = problems.some(({ field: at, code }) => at === `answers.${field}` && code === 'percentTiny');
  if (!asked && !confirmed) return null;
  return (
    <Checkbox
      id={`confirm-${field}`}
      label={t('reports.confirmTiny', { value: writtenNumber(value) })}
      checked={confirmed}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
