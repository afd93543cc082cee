import { Button, ButtonSize, ButtonVariant, IconPlus } from 'hds-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChecklistItem, FindingRow } from '@/api/contract';
import { localized } from '@/kernel/i18n/i18n';
import { SeverityTag } from '@/kernel/terms/tags';
import type { NewFinding } from './Checklist';
import { CriterionFiles } from './CriterionFiles';
import { ResultChoice } from './ResultChoice';
import { CriterionSaving } from './CriterionSaving';
import { useAnswer } from './useOutbox';
import styles from './checklist.module.css';

type Props = {
  inspectionId: string;
  item: ChecklistItem;
  writable: boolean;
  findings: FindingRow[];
  earlier: FindingRow[];
  onFinding: (draft: NewFinding) => void;
};

/** One criterion: what must hold, what is seen, and what comes of it. */
export const CriterionCard = memo(function CriterionCard({
  inspectionId,
  item,
  writable,
  findings,
  earlier,
  onFinding,
}: Props) {
  const { t } = useTranslation();
  const { criterion, answer } = item;
  const { value, waiting, line, change } = useAnswer(inspectionId, item);
  const [noting, setNoting] = useState(false);
  const { code } = criterion;
  const positive = value.result === 'MET';

  return (
    <article
      id={`criterion-${code}`}
      aria-labelledby={`name-${code}`}
      className={styles.criterion}
      data-result={value.result}
    >
      <header>
        <h3 id={`name-${code}`}>{localized(criterion.name)}</h3>
        <small>{code}</small>
      </header>
      <ResultChoice
        code={code}
        value={value.result}
        disabled={!writable}
        onChange={(result) => change({ result })}
      />
      {(noting || value.note || value.result === 'NOT_MET') && (
        <label className={styles.note}>
          <span>
            {t('inspection.checklist.note')}
            <span className="visually-hidden">, {code}</span>
          </span>
          <textarea
            value={value.note}
            rows={2}
            maxLength={20_000}
            readOnly={!writable}
            autoFocus={noting}
            onChange={(event) => change({ note: event.target.value })}
          />
        </label>
      )}
      <CriterionFiles
        inspectionId={inspectionId}
        code={code}
        documents={answer?.documents ?? []}
        writable={writable}
        // a file belongs to an answer; where there is none yet, one that says nothing else is saved with it
        onAdd={() => answer === null && change({})}
        first={
          <details className={styles.guidance}>
            <summary>{t('inspection.checklist.guidance')}</summary>
            <p>{localized(criterion.guidance)}</p>
            <p>
              <strong>{t('inspection.checklist.anchor')}:</strong> {criterion.anchor}
            </p>
          </details>
        }
      >
        {writable && !noting && !value.note && value.result !== 'NOT_MET' && (
          <Button
            size={ButtonSize.Small}
            variant={ButtonVariant.Supplementary}
            iconStart={<IconPlus aria-hidden />}
            onClick={() => setNoting(true)}
          >
            {t('inspection.checklist.addNote')}
          </Button>
        )}
        {writable && (positive || value.result === 'NOT_MET') && (
          <Button
            size={ButtonSize.Small}
            variant={
              positive
                ? ButtonVariant.Supplementary
                : findings.length > 0
                  ? ButtonVariant.Secondary
                  : ButtonVariant.Primary
            }
            iconStart={<IconPlus aria-hidden />}
            onClick={() => onFinding({ criterion, note: value.note, positive })}
          >
            {t(positive ? 'inspection.checklist.makePositive' : 'inspection.checklist.makeFinding')}
          </Button>
        )}
      </CriterionFiles>
      <Findings rows={findings} label={t('inspection.findings.title')} />
      <Findings rows={earlier} label={t('inspection.checklist.earlier')} />
      <CriterionSaving answer={answer} waiting={waiting} line={line} />
    </article>
  );
});

function Findings({ rows, label }: { rows: FindingRow[]; label: string }) {
  if (rows.length === 0) return null;
  return (
    <div className={styles.found}>
      <small>{label}</small>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.id}>
            <SeverityTag severity={row.severity} /> <Link to={`/findings/${row.id}`}>{row.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
