import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateView } from '@/api/contract';
import { useAct } from '@/api/query';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { Section } from '@/kernel/page/Section';
import styles from '../casefile.module.css';
import { TemplatePreview } from './TemplatePreview';

type Props = { template: TemplateView; onDone: (words: string) => void };

/** The wording of a draft. What no letter could be written with is refused, with its line. */
export function TemplateForm({ template, onDone }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<{ body: string }, TemplateView>(['/document-templates']);
  const [initial] = useState({ body: template.body });
  const form = useForm({ id: `template-${template.id}`, initial, required: ['body'] });
  return (
    <Section title={t('casefile.templates.wording')}>
      <p>{t('casefile.templates.guide')}</p>
      <ul className={styles.names} aria-label={t('casefile.templates.names')}>
        {template.names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <Form
        form={form}
        onSubmit={async (body) => {
          const path = `/document-templates/${template.id}`;
          await mutateAsync({ path, method: 'PUT', body, version: template.version });
          onDone(t('casefile.templates.saved'));
        }}
      >
        <div className={styles.body}>
          <LongTextField name="body" label={t('casefile.templates.wording')} required />
        </div>
        <FormActions>
          <Submit>{t('casefile.templates.save')}</Submit>
          <TemplatePreview template={template} body={form.values.body} />
        </FormActions>
      </Form>
    </Section>
  );
}
