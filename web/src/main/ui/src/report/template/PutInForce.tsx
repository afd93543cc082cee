import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ReportTemplateView } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';
import { placeId } from './building';
import { focusSoon } from './focus';
import { templatePath, type useTemplateDraft } from './useTemplateDraft';
import styles from './template.module.css';

type Props = {
  template: ReportTemplateView;
  draft: ReturnType<typeof useTemplateDraft>;
  onOpen: (fieldId: string, open: boolean) => void;
  onDone: (words: string) => void;
};

/** What is missing still, with links there; and from which day the draft is asked. */
export function PutInForce({ template, draft, onOpen, onDone }: Props) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<{ from: string }, ReportTemplateView>(['/report-templates']);
  const form = useForm({
    id: `report-template-${template.id}-start`,
    initial: { from: today() },
    required: ['from'],
    dates: ['from'],
  });

  function go(path: string) {
    const place = /^content\.sections\[(\d+)]\.fields\[(\d+)]/.exec(path);
    const field = place && draft.value.content.sections[Number(place[1])]?.fields[Number(place[2])];
    if (field) onOpen(field.id, true);
    focusSoon(placeId(path));
  }

  return (
    <Section title={t('report.template.inForce')}>
      {draft.problems.length > 0 ? (
        <Notification type="info" label={t('report.template.unready', { count: draft.problems.length })}>
          <ul className={styles.problems}>
            {draft.problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <button type="button" className="link-button" onClick={() => go(field)}>
                  {whereOf(field)}
                </button>
                {': '}
                {message}
              </li>
            ))}
          </ul>
        </Notification>
      ) : (
        <p>{t('report.template.ready')}</p>
      )}
      {draft.warnings.length > 0 && (
        <Notification type="alert" label={t('report.template.warnings')}>
          <ul className={styles.problems}>
            {draft.warnings.map(({ field, message }) => (
              <li key={field}>
                <button type="button" className="link-button" onClick={() => go(field)}>
                  {whereOf(field)}
                </button>
                {': '}
                {message}
              </li>
            ))}
          </ul>
        </Notification>
      )}
      <Form
        form={form}
        onSubmit={async (body) => {
          const version = await draft.settle();
          await mutateAsync({ path: `${templatePath(template.id)}/validity`, body, version });
          onDone(t('report.template.done'));
        }}
      >
        <DateField name="from" label={t('report.template.from')} required min={today()} />
        <FormActions>
          <Submit>{t('report.template.put')}</Submit>
        </FormActions>
      </Form>
    </Section>
  );

  /** `content.sections[0].fields[2].label.sv` in the words of the builder. */
  function whereOf(path: string): string {
    const { title, content } = draft.value;
    const [, section, field] = /^content\.sections\[(\d+)](?:\.fields\[(\d+)])?/.exec(path) ?? [];
    const at = section === undefined ? null : content.sections[Number(section)];
    const language = /\.(fi|sv|en)$/.exec(path)?.[1] as 'fi' | 'sv' | 'en' | undefined;
    const question = field === undefined ? null : at?.fields[Number(field)];
    const name = question
      ? question.label.fi || t('report.template.untitled')
      : at
        ? at.title.fi || t('report.template.section', { number: Number(section) + 1 })
        : title.fi || t('report.template.names');
    return language ? `${name} (${t(`report.template.language.${language}`)})` : name;
  }
}
