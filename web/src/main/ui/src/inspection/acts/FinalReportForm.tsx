import { useTranslation } from 'react-i18next';
import type { FinalReportRequest } from '@/api/contract';
import { TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useLaw } from '@/kernel/terms/useLaw';
import type { ActProps } from '../NextStep';
import { OpeningFindings } from './OpeningFindings';
import { ReportPreview } from './ReportPreview';
import { useInspectionAct } from './useInspectionAct';

const EMPTY = { authorityChannel: '', authorityReference: '' };

/** The final report goes to the provider and, where the law asks for it, to the authority of that day. */
export function FinalReportForm({ inspection, onDone }: ActProps) {
  const { t } = useTranslation();
  const law = useLaw();
  const send = useInspectionAct<FinalReportRequest>(inspection, 'final-report', onDone);
  const authority = inspection.authority;
  const applies = authority?.applies === true;
  const form = useForm({
    id: `inspection-${inspection.id}-final-report`,
    initial: EMPTY,
    required: applies ? ['authorityChannel'] : [],
  });
  return (
    <Form
      form={form}
      onSubmit={({ authorityChannel, authorityReference }, key) =>
        send(
          {
            authorityChannel: applies ? authorityChannel : null,
            authorityReference: (applies && authorityReference.trim()) || null,
          },
          key,
        )
      }
    >
      <p>{t('inspection.final.guide')}</p>
      <ReportPreview inspectionId={inspection.id} kind="FINAL" />
      <OpeningFindings inspectionId={inspection.id} />
      {applies ? (
        <>
          <p>{t('inspection.authority.goes', { name: authority.name, law: law('TELLING_THE_AUTHORITY') })}</p>
          <TextField
            name="authorityChannel"
            label={t('inspection.authority.channel')}
            help={t('inspection.authority.channelHelp')}
            required
          />
          <TextField
            name="authorityReference"
            label={t('inspection.authority.reference')}
            help={t('inspection.authority.referenceHelp')}
          />
        </>
      ) : (
        <p>{t('inspection.authority.notNeeded')}</p>
      )}
      <FormActions>
        <Submit>{t('inspection.final.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
