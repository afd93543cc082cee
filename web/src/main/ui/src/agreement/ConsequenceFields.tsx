import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceKind } from '@/api/contract';
import { RadioField, TextField } from '@/kernel/form/fields';
import styles from './agreement.module.css';
import { type AmountForm, isAmountSaid } from './amounts';
import { usePerOptions } from './amountWords';

/** What is agreed of one kind of consequence, as a form holds it. */
export type ConsequenceForm = { amount: AmountForm; note: string; trigger: string; clause: string };

export function isSaid(terms: ConsequenceForm | undefined): terms is ConsequenceForm {
  if (terms === undefined) return false;
  const { amount, ...texts } = terms;
  return isAmountSaid(amount) || Object.values(texts).some((text) => text.trim() !== '');
}

/** Folded until something is agreed of it: there are many kinds, and few agreements have them all. */
export function ConsequenceFields({
  kind,
  terms,
}: {
  kind: ConsequenceKind;
  terms: ConsequenceForm | undefined;
}) {
  const { t } = useTranslation();
  // as it was in the beginning: what is being written must not fold
  const [open] = useState(() => isSaid(terms));
  const path = `consequences.${kind}`;
  return (
    <details className={styles.agreed} open={open}>
      <summary>{t(`finding.consequence.kind.${kind}`)}</summary>
      <div className={styles.terms}>
        <TextField name={`${path}.trigger`} label={t('agreement.terms.trigger')} required={isSaid(terms)} />
        <div className={styles.pair}>
          <TextField name={`${path}.amount.euros`} label={t('agreement.terms.inEuros')} />
          <TextField name={`${path}.amount.percent`} label={t('agreement.terms.inPercent')} />
        </div>
        <RadioField
          name={`${path}.amount.per`}
          label={t('agreement.terms.per')}
          options={usePerOptions()}
          horizontal
        />
        <div className={styles.pair}>
          <TextField name={`${path}.note`} label={t('agreement.terms.note')} />
          <TextField name={`${path}.clause`} label={t('agreement.terms.clause')} />
        </div>
      </div>
    </details>
  );
}
