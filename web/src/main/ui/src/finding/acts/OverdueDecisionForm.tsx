import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoteRequest } from '@/api/contract';
import { LongTextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

const EMPTY: NoteRequest = { note: '' };

/** The manager says what follows from a missed deadline. */
export function OverdueDecisionForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useFindingAct<NoteRequest>(finding, 'overdue-decision', onDone);
  const form = useForm({ id: `finding-${finding.id}-overdue-decision`, initial: EMPTY, required: ['note'] });
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('finding.overdue.guide')}</p>
      <p>
        <Link to={`/findings/${finding.id}/consequences/new`}>{t('finding.consequence.propose')}</Link>
      </p>
      {finding.allowedActs.includes('shortcoming-notices') && (
        <p>
          <a href="#may-shortcoming-notices">{t('finding.overdue.tellAuthority')}</a>
        </p>
      )}
      <LongTextField name="note" label={t('finding.overdue.field')} required />
      <FormActions>
        <Submit>{t('finding.overdue.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
