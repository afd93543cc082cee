import { useTranslation } from 'react-i18next';
import type { Colleague, ServiceLine } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';

type Entrusting = { personId: string };

/** Who answers for a service line of the organiser's own, and is asked why its targets are missed. */
export function LineResponsible({ lineId, writes }: { lineId: string; writes: boolean }) {
  const { t } = useTranslation();
  const line = useResource<ServiceLine[]>('/service-lines').data?.find(({ id }) => id === lineId);
  if (!line) return null;
  return (
    <>
      <h3>
        {t('agreement.line.title')}: {line.name}
      </h3>
      <p>
        {line.responsibleName
          ? t('agreement.line.who', { who: line.responsibleName })
          : t('agreement.line.nobody')}
      </p>
      {writes && <EntrustForm key={line.responsibleId} line={line} />}
    </>
  );
}

function EntrustForm({ line }: { line: ServiceLine }) {
  const { t } = useTranslation();
  const colleagues = useResource<Colleague[]>('/users/colleagues').data ?? [];
  const { mutateAsync } = useAct<Entrusting, ServiceLine>(['/service-lines', '/breaches', '/work-items']);
  const form = useForm<Entrusting>({
    id: `service-line-${line.id}`,
    initial: { personId: line.responsibleId ?? '' },
    required: ['personId'],
  });
  return (
    <Form
      form={form}
      label={`${t('agreement.line.title')}: ${line.name}`}
      onSubmit={(body) => mutateAsync({ path: `/service-lines/${line.id}/responsible`, method: 'PUT', body })}
    >
      <ChoiceField
        name="personId"
        label={t('agreement.line.choose')}
        help={t('agreement.line.help')}
        required
        options={colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <FormActions>
        <Submit>{t('agreement.line.save')}</Submit>
      </FormActions>
    </Form>
  );
}
