import {
  Button,
  ButtonSize,
  ButtonVariant,
  IconAlertCircle,
  IconPlus,
  IconSpeechbubbleText,
  TextArea,
} from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportSignal } from '@/api/contract';
import styles from '../reporting.module.css';
import { FieldComment } from './FieldComment';

type Props = {
  field: string;
  signals: ReportSignal[];
  /** What was said of the field when this sending was assessed. */
  earlier: string | undefined;
  comment: string;
  /** Missing where nothing can be said any more. */
  onComment: ((text: string) => void) | undefined;
  onFinding: () => void;
};

/** What the automatic checks say, with their reason. */
export function SignalLine({ signal }: { signal: ReportSignal }) {
  return (
    <p className={styles.signal} data-signal={signal.kind}>
      <IconAlertCircle aria-hidden /> <span>{signal.text}</span>
    </p>
  );
}

/** Beside one answer: what was noticed, the officer's comment, and the way to a finding. */
export function FieldReview({ field, signals, earlier, comment, onComment, onFinding }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.slot} data-review={field}>
      {signals.map((signal) => (
        <SignalLine key={signal.kind} signal={signal} />
      ))}
      <FieldComment text={earlier} />
      {onComment && (open || comment) && (
        <TextArea
          id={`comment-${field}`}
          label={t('reports.comment')}
          value={comment}
          onChange={(event) => onComment(event.target.value)}
        />
      )}
      <div className={styles.slotButtons}>
        {onComment && !open && !comment && (
          <Button
            size={ButtonSize.Small}
            variant={ButtonVariant.Supplementary}
            iconStart={<IconSpeechbubbleText />}
            onClick={() => setOpen(true)}
          >
            {t('reports.toComment')}
          </Button>
        )}
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Supplementary}
          iconStart={<IconPlus />}
          onClick={onFinding}
        >
          {t('reports.finding.make')}
        </Button>
      </div>
    </div>
  );
}
