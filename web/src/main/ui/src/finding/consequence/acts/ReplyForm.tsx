import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView, ReplyRequest, ReplyStance } from '@/api/contract';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { FilesField } from '@/kernel/form/FileDrop';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate } from '@/kernel/format';
import { Written } from '@/kernel/page/Section';
import type { ActProps } from '../NextConsequenceStep';
import styles from '../consequence.module.css';
import { useConsequenceAct } from './useConsequenceAct';

const STANCES: ReplyStance[] = ['ADMITS', 'FACTUAL_ERROR', 'DISAGREES', 'ALREADY_FIXED'];

type Item = { place: number; stance: ReplyStance | ''; text: string; documents: DocumentView[] };

/** The party replies to each ground, with files where they show something; a late reply enters too. */
export function ReplyForm({ consequence, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useConsequenceAct<ReplyRequest>(consequence, 'reply', onDone);
  const open = consequence.grounds.filter(({ replied }) => replied === null);
  const [initial] = useState<{ items: Item[]; text: string }>(() => ({
    items: open.map(({ place }) => ({ place, stance: '', text: '', documents: [] })),
    text: '',
  }));
  const form = useForm({
    id: `consequence-${consequence.id}-reply-${open.length}`,
    initial,
    required: ['items.*.stance', 'items.*.text'],
  });
  const late = consequence.state !== 'HEARING';
  const due = consequence.hearing?.deadline?.dueOn;
  return (
    <Form
      form={form}
      onSubmit={({ items, text }, key) =>
        send(
          {
            items: items.map(({ documents, stance, ...item }) => ({
              ...item,
              stance: stance as ReplyStance,
              documentIds: documents.map(({ id }) => id),
            })),
            text: text || null,
          },
          key,
        )
      }
    >
      <p>
        {due &&
          t(late ? 'finding.consequence.reply.guideLate' : 'finding.consequence.reply.guide', {
            date: formatDate(due),
          })}
      </p>
      {open.map((ground, index) => (
        <fieldset key={ground.place} className={styles.item}>
          <legend>{t('finding.consequence.groundNumber', { number: ground.place + 1 })}</legend>
          <Written>{ground.text}</Written>
          <RadioField
            name={`items.${index}.stance`}
            label={t('finding.consequence.reply.stance')}
            required
            options={STANCES.map((value) => ({ value, label: t(`finding.consequence.stance.${value}`) }))}
          />
          <LongTextField name={`items.${index}.text`} label={t('finding.consequence.reply.text')} required />
          <FilesField
            name={`items.${index}.documents`}
            label={t('finding.consequence.reply.files')}
            target={{ subjectType: 'CONSEQUENCE', subjectId: consequence.id, kind: 'ATTACHMENT' }}
          />
        </fieldset>
      ))}
      <LongTextField name="text" label={t('finding.consequence.reply.whole')} />
      <FormActions>
        <Submit>{t('finding.consequence.reply.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
