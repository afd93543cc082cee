import { IconCheck, IconCross, IconMinus, IconQuestionCircle } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { AnswerResult } from '@/api/contract';
import styles from './checklist.module.css';

const results = [
  ['MET', IconCheck],
  ['NOT_MET', IconCross],
  ['NOT_APPLICABLE', IconMinus],
  ['NOT_ASSESSED', IconQuestionCircle],
] as const;

type Props = {
  code: string;
  value: AnswerResult;
  disabled: boolean;
  onChange: (result: AnswerResult) => void;
};

/** Four large targets for a finger, and a group of radio buttons for the keyboard. */
export function ResultChoice({ code, value, disabled, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.results} disabled={disabled}>
      <legend className="visually-hidden">{t('inspection.checklist.resultOf', { code })}</legend>
      {results.map(([result, Icon]) => (
        <label key={result} data-result={result}>
          <input
            type="radio"
            name={`result-${code}`}
            value={result}
            checked={value === result}
            onChange={() => onChange(result)}
          />
          <Icon aria-hidden />
          {t(`inspection.result.${result}`)}
        </label>
      ))}
    </fieldset>
  );
}
