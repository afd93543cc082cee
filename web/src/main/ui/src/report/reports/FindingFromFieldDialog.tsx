import { Button, ButtonVariant, Dialog, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { FindingFromField, SelfMonitoringReportView } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { FindingFields } from '@/finding/FindingFields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';

type Made = { id: string; title: string };
type Props = {
  report: SelfMonitoringReportView;
  field: string;
  onClose: () => void;
  onMade: (finding: Made) => void;
};
type Proposal = { title: string; description: string };

/** A finding from what a unit itself reported: its words are proposed, how grave it is the officer says. */
export function FindingFromFieldDialog(props: Props) {
  const { t } = useTranslation();
  const proposal = useResource<Proposal>(`/reports/${props.report.id}/finding-proposal`, {
    field: props.field,
  });
  return (
    <Dialog
      id="finding-of-report"
      aria-labelledby="finding-of-report-title"
      isOpen
      scrollable
      close={props.onClose}
      closeButtonLabelText={t('kernel.form.close')}
    >
      <Dialog.Header
        id="finding-of-report-title"
        title={t('reports.finding.title')}
        iconStart={<IconPlus aria-hidden />}
      />
      <Dialog.Content>
        <DataState of={proposal}>{(words) => <Proposed {...props} words={words} />}</DataState>
      </Dialog.Content>
    </Dialog>
  );
}

function Proposed({ report, field, onClose, onMade, words }: Props & { words: Proposal }) {
  const { t } = useTranslation();
  const form = useForm<FindingFromField>({
    id: `finding-of-report-${report.id}-${field}`,
    initial: { field, severity: 'MINOR', scope: 'ISOLATED', ...words },
    required: ['title', 'description', 'severity', 'scope'],
  });
  const { mutateAsync } = useAct<FindingFromField, Made>(['/findings', '/work-items', '/cases', '/insight']);
  return (
    <Form
      form={form}
      onSubmit={async (body, idempotencyKey) =>
        onMade(await mutateAsync({ path: `/reports/${report.id}/findings`, body, idempotencyKey }))
      }
    >
      <p>{t('reports.finding.guide')}</p>
      <FindingFields />
      <FormActions>
        <Submit>{t('reports.finding.submit')}</Submit>
        <Button variant={ButtonVariant.Secondary} onClick={onClose}>
          {t('kernel.form.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
