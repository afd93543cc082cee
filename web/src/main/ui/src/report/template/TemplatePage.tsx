import { Button, ButtonVariant } from 'hds-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '@/api/client';
import type { ReportTemplateRowView, ReportTemplateView } from '@/api/contract';
import { useAct, useRefresh, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { localized } from '@/kernel/i18n/i18n';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section } from '@/kernel/page/Section';
import { Toast } from '@/kernel/page/Toast';
import { TemplatePreview } from './TemplatePreview';
import { StateOf, useValidity } from './TemplateState';
import { templatePath } from './useTemplateDraft';

// what is in force is only read
const TemplateBuilder = lazy(async () => ({ default: (await import('./TemplateBuilder')).TemplateBuilder }));

/** One version of a report template; a draft is built here and put in force. */
export default function TemplatePage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const template = useResource<ReportTemplateView>(templatePath(id!));
  const edits = useRoles().is('ADMIN');
  const validity = useValidity();
  const [done, setDone] = useState<string | null>(null);
  return (
    <DataState of={template} page>
      {(view) => (
        <>
          <PageTitle over={<Link to="/report-templates">{t('report.template.title')}</Link>}>
            {localized(view.title) || t('report.template.untitled')}
          </PageTitle>
          <p>
            {t('report.template.version', { number: view.number })} · <StateOf row={view} />{' '}
            {view.validFrom && validity(view)}
          </p>
          {view.state === 'DRAFT' && edits ? (
            <Suspense fallback={null}>
              <TemplateBuilder key={view.id} template={view} onDone={setDone} />
              <Discard template={view} />
            </Suspense>
          ) : (
            <>
              {edits && <Acts template={view} onDone={setDone} />}
              <TemplatePreview content={view.content} />
            </>
          )}
          <Versions of={view} />
          <Toast done={done} onClose={() => setDone(null)} />
        </>
      )}
    </DataState>
  );
}

function Acts({ template, onDone }: { template: ReportTemplateView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync, error } = useAct<object | undefined, ReportTemplateView>(['/report-templates']);
  const path = templatePath(template.id);

  async function draft() {
    const made = await mutateAsync({ path: `${path}/draft`, body: undefined });
    void navigate(`/report-templates/${made.id}`);
  }

  async function archive() {
    await mutateAsync({ path: `${path}/archiving`, body: undefined, version: template.version });
    onDone(t('report.template.archived'));
  }

  return (
    <>
      {error && <ProblemNotice problem={error} />}
      <div className="buttons">
        <Button onClick={() => void draft().catch(() => undefined)}>{t('report.template.draft')}</Button>
        {template.state === 'IN_FORCE' && (
          <Button
            variant={ButtonVariant.Secondary}
            onClick={() => void archive().catch(() => undefined)}
            aria-describedby="archive-text"
          >
            {t('report.template.archive')}
          </Button>
        )}
      </div>
      {template.state === 'IN_FORCE' && <p id="archive-text">{t('report.template.archiveText')}</p>}
    </>
  );
}

function Discard({ template }: { template: ReportTemplateView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [problem, setProblem] = useState<unknown>(null);

  async function discard() {
    try {
      await api.delete(templatePath(template.id));
      void navigate('/report-templates');
      await refresh('/report-templates');
    } catch (refused) {
      setProblem(refused);
    }
  }

  return (
    <Section title={t('report.template.discard')}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <p>{t('report.template.discardText')}</p>
      <div>
        <Button variant={ButtonVariant.Danger} onClick={() => void discard()}>
          {t('report.template.discard')}
        </Button>
      </div>
    </Section>
  );
}

/** The other versions of the same report. */
function Versions({ of }: { of: ReportTemplateView }) {
  const { t } = useTranslation();
  const validity = useValidity();
  const rows = useResource<ReportTemplateRowView[]>('/report-templates');
  return (
    <Section title={t('report.template.versions')}>
      <DataState of={rows}>
        {(all) => (
          <ul>
            {all
              .filter((row) => row.code === of.code)
              .map((row) => (
                <li key={row.id}>
                  <Link
                    to={`/report-templates/${row.id}`}
                    aria-current={row.id === of.id ? 'page' : undefined}
                  >
                    {t('report.template.version', { number: row.number })}
                  </Link>{' '}
                  <StateOf row={row} /> {row.validFrom && validity(row)}
                </li>
              ))}
          </ul>
        )}
      </DataState>
    </Section>
  );
}
