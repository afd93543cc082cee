import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRequest, CommentStance, DocumentView, FindingRow } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { FilesField } from '@/kernel/form/FileDrop';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import styles from '../inspection.module.css';
import { FindingText } from './FindingText';

const STANCES: CommentStance[] = ['ACCEPT', 'FACTUAL_ERROR', 'DISAGREE', 'ALREADY_FIXED'];

type Item = { findingId: string; stance: CommentStance | ''; text: string; documents: DocumentView[] };
type Props = {
  inspectionId: string;
  findings: FindingRow[];
  send: (items: CommentRequest[], idempotencyKey: string) => Promise<unknown>;
};

/** One answer to each finding; what is fixed or untrue may be shown by a file. */
export function CommentItems({ inspectionId, findings, send }: Props) {
  const { t } = useTranslation();
  const [initial] = useState<{ items: Item[] }>(() => ({
    items: findings.map(({ id }) => ({ findingId: id, stance: '', text: '', documents: [] })),
  }));
  const form = useForm({
    id: `inspection-${inspectionId}-comments-${findings.length}`,
    initial,
    required: ['items.*.stance'],
  });
  const unanswered = form.values.items.filter(({ stance }) => stance === '').length;

  function acceptOthers() {
    form.set(
      'items',
      form.values.items.map((item) => (item.stance === '' ? { ...item, stance: 'ACCEPT' } : item)),
    );
  }

  return (
    <Form
      form={form}
      onSubmit={({ items }, key) =>
        send(
          items.map(({ documents, stance, ...item }) => ({
            ...item,
            stance: stance as CommentStance,
            documentIds: documents.map(({ id }) => id),
          })),
          key,
        )
      }
    >
      {findings.length === 0 && <p>{t('inspection.comments.nothing')}</p>}
      {findings.map((finding, index) => {
        const stance = form.values.items[index]?.stance;
        return (
          <fieldset key={finding.id} className={styles.item}>
            <legend>{finding.title}</legend>
            <FindingText finding={finding} />
            <RadioField
              name={`items.${index}.stance`}
              label={t('inspection.comments.stance')}
              required
              options={STANCES.map((value) => ({ value, label: t(`inspection.stance.${value}`) }))}
            />
            {stance && (
              <LongTextField
                name={`items.${index}.text`}
                label={t(`inspection.comments.text.${stance}`)}
                required={stance !== 'ACCEPT'}
              />
            )}
            {stance && stance !== 'ACCEPT' && (
              <FilesField
                name={`items.${index}.documents`}
                label={t('inspection.comments.files')}
                target={{ subjectType: 'INSPECTION', subjectId: inspectionId, kind: 'ATTACHMENT' }}
              />
            )}
          </fieldset>
        );
      })}
      <FormActions>
        <Submit>
          {t(findings.length === 0 ? 'inspection.comments.submitNone' : 'inspection.comments.submit')}
        </Submit>
        {findings.length > 1 && unanswered > 0 && (
          <Button variant={ButtonVariant.Secondary} size={ButtonSize.Medium} onClick={acceptOthers}>
            {t('inspection.comments.acceptOthers', { count: unanswered })}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
