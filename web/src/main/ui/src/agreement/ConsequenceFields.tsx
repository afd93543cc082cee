import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceKind } from '@/api/contract';
import { TextField } from '@/kernel/form/fields';
import styles from './agreement.module.css';

/** What is agreed of one kind of consequence, as a form holds it. */
export type ConsequenceForm = { amount: string; trigger: string; clause: string };

export function isSaid(terms: ConsequenceForm | undefined): terms is ConsequenceForm {
  return terms !== undefined && Object.values(terms).some((text) => text.trim() !== '');
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
      <div className={styles.pair}>
        <TextField name={`${path}.trigger`} label={t('agreement.terms.trigger')} required={isSaid(terms)} />
        <TextField name={`${path}.amount`} label={t('agreement.terms.amount')} />
        <TextField name={`${path}.clause`} label={t('agreement.terms.clause')} />
      </div>
    </details>
  );
}
