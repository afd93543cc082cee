import { Button, ButtonVariant, Dialog, IconPlus } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, VisitFindingRequest } from '@/api/contract';
import { useAct } from '@/api/query';
import { FindingFields } from '@/finding/FindingFields';
import { PreviewedDemand } from '@/finding/grading/PreviewedDemand';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { localized } from '@/kernel/i18n/i18n';
import type { NewFinding } from './Checklist';

type Props = { inspectionId: string; draft: NewFinding; onClose: () => void; onSaved: () => void };

/** A finding made out of a criterion: filled in as far as it can be, the rest is the officer's. */
export function FindingDialog({ inspectionId, draft, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { criterion, note, positive } = draft;
  const [initial] = useState<VisitFindingRequest>(() => ({
    inspectionId,
    criterionCode: criterion?.code ?? null,
    severity: positive ? 'POSITIVE' : (criterion?.defaultSeverity ?? ('' as 'MINOR')),
    scope: 'ISOLATED',
    title: criterion ? localized(criterion.name) : '',
    description: note,
  }));
  const form = useForm({
    id: `finding-of-visit-${inspectionId}-${criterion?.code ?? 'other'}-${positive}`,
    initial,
    required: ['title', 'description', 'severity', 'scope'],
  });
  const { mutateAsync } = useAct<VisitFindingRequest, FindingView>([
    '/findings',
    '/case-events',
    '/documents',
  ]);

  async function send(body: VisitFindingRequest, idempotencyKey: string) {
    await mutateAsync({ path: '/findings', body, idempotencyKey });
    onSaved();
  }

  return (
    <Dialog
      id="finding-of-visit"
      aria-labelledby="finding-of-visit-title"
      isOpen
      scrollable
      close={onClose}
      closeButtonLabelText={t('kernel.form.close')}
    >
      <Dialog.Header
        id="finding-of-visit-title"
        title={t(positive ? 'inspection.finding.positive' : 'inspection.finding.title')}
        iconStart={<IconPlus aria-hidden />}
      />
      <Dialog.Content>
        {criterion && (
          <p>
            {t('inspection.finding.criterion', { code: criterion.code, name: localized(criterion.name) })}
          </p>
        )}
        <Form form={form} onSubmit={send}>
          <FindingFields />
          {form.values.severity === 'SERIOUS' && (
            <PreviewedDemand grading={{ severity: 'SERIOUS', scope: form.values.scope }} />
          )}
          <FormActions>
            <Submit>{t('inspection.finding.submit')}</Submit>
            <Button variant={ButtonVariant.Secondary} onClick={onClose}>
              {t('kernel.form.cancel')}
            </Button>
          </FormActions>
        </Form>
      </Dialog.Content>
    </Dialog>
  );
}
