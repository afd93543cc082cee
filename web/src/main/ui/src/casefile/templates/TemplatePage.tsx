import { Button, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '@/api/client';
import type { TemplateView } from '@/api/contract';
import { useAct, useRefresh, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { Toast } from '@/kernel/page/Toast';
import styles from '../casefile.module.css';
import { TemplateForm } from './TemplateForm';
import { TemplatePreview } from './TemplatePreview';
import { TemplateStart } from './TemplateStart';

/** One version of a letter's wording; a draft can be changed, looked at and brought into force. */
export default function TemplatePage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const template = useResource<TemplateView>(`/document-templates/${id}`);
  const edits = useRoles().is('ADMIN');
  const [done, setDone] = useState<string | null>(null);
  return (
    <DataState of={template} page>
      {(view) => (
        <>
          <PageTitle over={<Link to="/templates">{t('casefile.templates.title')}</Link>}>
            {`${t(`casefile.kind.${view.kind}`)}, ${t(`kernel.language.${view.language}`)}`}
          </PageTitle>
          <p>
            {t('casefile.templates.version', { number: view.number })} ·{' '}
            {t(`casefile.templateState.${view.state}`)}
            {view.validFrom && ` · ${formatDate(view.validFrom)} –`}
            {view.validTo && ` ${formatDate(view.validTo)}`}
          </p>
          {view.state === 'DRAFT' && edits ? (
            <>
              <TemplateForm key={view.version} template={view} onDone={setDone} />
              <TemplateStart template={view} onDone={setDone} />
              <Discard template={view} />
            </>
          ) : (
            <Written template={view} edits={edits} />
          )}
          <Toast done={done} onClose={() => setDone(null)} />
        </>
      )}
    </DataState>
  );
}

function Written({ template, edits }: { template: TemplateView; edits: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync, error } = useAct<object, TemplateView>(['/document-templates']);
  const { kind, language } = template;
  async function draft() {
    const made = await mutateAsync({ path: '/document-templates', body: { kind, language } });
    void navigate(`/templates/${made.id}`);
  }
  return (
    <Section title={t('casefile.templates.wording')}>
      {error && <ProblemNotice problem={error} />}
      {edits && (
        <div className={styles.row}>
          <Button onClick={() => void draft().catch(() => undefined)}>{t('casefile.templates.draft')}</Button>
          <TemplatePreview template={template} body={template.body} />
        </div>
      )}
      <pre className={styles.source} tabIndex={0} aria-label={t('casefile.templates.wording')}>
        {template.body}
      </pre>
    </Section>
  );
}

function Discard({ template }: { template: TemplateView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [problem, setProblem] = useState<unknown>(null);
  async function discard() {
    try {
      await api.delete(`/document-templates/${template.id}`);
      void navigate('/templates');
      await refresh('/document-templates');
    } catch (refused) {
      setProblem(refused);
    }
  }
  return (
    <Section title={t('casefile.templates.discard')}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Button variant={ButtonVariant.Danger} onClick={() => void discard()}>
        {t('casefile.templates.discard')}
      </Button>
    </Section>
  );
}
