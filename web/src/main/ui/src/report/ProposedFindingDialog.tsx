import { Button, ButtonVariant, Dialog, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { Scope, Severity } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { FindingFields } from '@/finding/FindingFields';
import { PreviewedDemand } from '@/finding/grading/PreviewedDemand';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';

export type Made = { id: string; title: string };
type Props = {
  /** Of the thing from which it is made; it proposes the words. */
  path: string;
  /** What of it, such as its field. */
  of: Record<string, string>;
  title: string;
  guide: string;
  onClose: () => void;
  onMade: (finding: Made) => void;
};
type Proposal = { title: string; description: string };
type Wanted = Proposal & { severity: Severity; scope: Scope };

/** A finding whose words are proposed from what is known: how grave it is the officer says. */
export function ProposedFindingDialog(props: Props) {
  const { t } = useTranslation();
  const proposal = useResource<Proposal>(`${props.path}/finding-proposal`, props.of);
  return (
    <Dialog
      id="finding-of-report"
      aria-labelledby="finding-of-report-title"
      isOpen
      scrollable
      close={props.onClose}
      closeButtonLabelText={t('kernel.form.close')}
    >
      <Dialog.Header id="finding-of-report-title" title={props.title} iconStart={<IconPlus aria-hidden />} />
      <Dialog.Content>
        <DataState of={proposal}>{(words) => <Proposed {...props} words={words} />}</DataState>
      </Dialog.Content>
    </Dialog>
  );
}

function Proposed({ path, of, guide, onClose, onMade, words }: Props & { words: Proposal }) {
  const { t } = useTranslation();
  const form = useForm<Wanted>({
    id: `finding-of-${path.split('/').at(-1)}-${Object.values(of).join('-')}`,
    initial: { severity: 'MINOR', scope: 'ISOLATED', ...words },
    required: ['title', 'description', 'severity', 'scope'],
  });
  const { mutateAsync } = useAct<Wanted, Made>(['/findings', '/work-items', '/cases', '/insight']);
  return (
    <Form
      form={form}
      onSubmit={async (body, idempotencyKey) =>
        onMade(await mutateAsync({ path: `${path}/findings`, body: { ...of, ...body }, idempotencyKey }))
      }
    >
      <p>{guide}</p>
      <FindingFields />
      <PreviewedDemand grading={{ severity: form.values.severity, scope: form.values.scope }} />
      <FormActions>
        <Submit>{t('reports.finding.submit')}</Submit>
        <Button variant={ButtonVariant.Secondary} onClick={onClose}>
          {t('kernel.form.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
