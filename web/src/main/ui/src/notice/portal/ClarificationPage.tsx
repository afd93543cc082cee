import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { AskedClarification, DocumentView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import page from '@/kernel/case/casePage.module.css';
import { FilesField } from '@/kernel/form/FileDrop';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { Clarifications } from '../Clarifications';
import styles from '../notice.module.css';

/** What the organiser asks the producer; nothing of what anybody told about it. */
export default function ClarificationPage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const asked = useResource<AskedClarification>(`/notices/${id}/clarification`);
  const [done, setDone] = useState(false);
  return (
    <DataState of={asked} page>
      {(view) => (
        <>
          <PageTitle over={[view.number, view.unitName].filter(Boolean).join(' · ')}>
            {t('notice.clarification.request')}
          </PageTitle>
          <div className={page.next}>
            {done && <Notification type="success" label={t('notice.done.clarification-answer')} />}
            {view.allowedActs.includes('clarification-answer') && (
              <section className={page.act} aria-labelledby="act-clarification-answer">
                <p className={page.over}>{t('notice.next')}</p>
                <h2 id="act-clarification-answer">{t('notice.act.clarification-answer')}</h2>
                <p className={styles.messageText}>{view.questions.at(-1)?.question}</p>
                <p className={styles.hint}>{view.questions.at(-1)?.deadline.explanation}</p>
                <AnswerForm of={view} onDone={() => setDone(true)} />
              </section>
            )}
          </div>
          <Section title={t('notice.clarification.title')}>
            <Clarifications of={view.questions} />
          </Section>
        </>
      )}
    </DataState>
  );
}

const EMPTY = { answer: '', files: [] as DocumentView[] };

function AnswerForm({ of, onDone }: { of: AskedClarification; onDone: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ id: `clarification-${of.noticeId}`, initial: EMPTY, required: ['answer'] });
  const { mutateAsync } = useAct<{ answer: string }, AskedClarification>(['/notices', '/work-items']);
  return (
    <Form
      form={form}
      onSubmit={async ({ answer }, idempotencyKey) => {
        await mutateAsync({
          path: `/notices/${of.noticeId}/clarification-answer`,
          body: { answer },
          idempotencyKey,
        });
        onDone();
      }}
    >
      <LongTextField name="answer" label={t('notice.clarification.answer')} required />
      {of.takesFiles && (
        <FilesField
          name="files"
          label={t('notice.clarification.files')}
          target={{ subjectType: 'NOTICE', subjectId: of.noticeId, kind: 'EVIDENCE' }}
        />
      )}
      <FormActions>
        <Submit>{t('notice.submit.clarification-answer')}</Submit>
      </FormActions>
    </Form>
  );
}
