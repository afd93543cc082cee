import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { L10n, ReportTemplateView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { TextField } from '@/kernel/form/fields';
import { useForm } from '@/kernel/form/useForm';
import { Section } from '@/kernel/page/Section';

const LETTERS: Record<string, string> = { Å: 'A', Ä: 'A', Ö: 'O' };

/** A name as an identifier: `Lääkehoidon turvallisuus` becomes `LAAKEHOIDON_TURVALLISUUS`. */
export function codeOf(title: string): string {
  return title
    .toUpperCase()
    .replace(/[ÅÄÖ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '')
    .slice(0, 40);
}

/** Begins a report that was not asked before. */
export function NewTemplate() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<{ code: string; title: L10n }, ReportTemplateView>(['/report-templates']);
  const form = useForm({ id: 'report-template-new', initial: INITIAL, required: ['title.fi'] });
  return (
    <Section title={t('report.template.new')}>
      <Form
        form={form}
        onSubmit={async ({ title, code }) => {
          const body = { title, code: code.trim() || codeOf(title.fi) };
          const made = await mutateAsync({ path: '/report-templates', body });
          void navigate(`/report-templates/${made.id}`);
        }}
      >
        <TextField name="title.fi" label={t('report.template.newTitle')} required />
        <TextField name="code" label={t('report.template.newCode')} help={t('report.template.newCodeHelp')} />
        <FormActions>
          <Submit>{t('report.template.begin')}</Submit>
        </FormActions>
      </Form>
    </Section>
  );
}

const INITIAL = { title: { fi: '', sv: '', en: '' }, code: '' };
