import { useTranslation } from 'react-i18next';
import type { TemplateView } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';

type Props = { template: TemplateView; onDone: (words: string) => void };

/** From which day letters are written with the draft; its predecessor ends the day before. */
export function TemplateStart({ template, onDone }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<{ from: string }, TemplateView>(['/document-templates']);
  const form = useForm({
    id: `template-${template.id}-start`,
    initial: { from: today() },
    required: ['from'],
    dates: ['from'],
  });
  return (
    <Section title={t('casefile.templates.start')}>
      <Form
        form={form}
        onSubmit={async (body) => {
          const path = `/document-templates/${template.id}/validity`;
          await mutateAsync({ path, body, version: template.version });
          onDone(t('casefile.templates.started'));
        }}
      >
        <DateField name="from" label={t('casefile.templates.from')} required min={today()} />
        <FormActions>
          <Submit>{t('casefile.templates.startNow')}</Submit>
        </FormActions>
      </Form>
    </Section>
  );
}
