import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingChange, FindingView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { FindingFields } from '../FindingFields';
import type { ActProps } from '../NextStep';

/** A draft can still be reworded and graded anew. */
export function FindingEditForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<FindingChange, FindingView>(['/findings', '/case-events']);
  const [initial] = useState<FindingChange>({
    severity: finding.severity,
    scope: finding.scope,
    title: finding.title,
    description: finding.description,
  });
  const form = useForm({
    id: `finding-${finding.id}-rewriting`,
    initial,
    required: ['severity', 'scope', 'title', 'description'],
  });
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        await mutateAsync({ path: `/findings/${finding.id}`, method: 'PUT', body, version: finding.version });
        onDone(t('finding.done.rewriting'));
      }}
    >
      <p>{t('finding.edit.guide')}</p>
      <FindingFields />
      <FormActions>
        <Submit>{t('finding.edit.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
