import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverdueDecisionRequest } from '@/api/contract';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { today } from '@/kernel/format';
import { useLaw } from '@/kernel/terms/useLaw';
import { MovedDays } from '../correction/MovedDays';
import type { ActProps } from '../NextStep';
import { useFindingAct } from './useFindingAct';

type Values = { decision: 'newDay' | 'stands' | ''; until: string; note: string };
const UNDECIDED: Values = { decision: '', until: '', note: '' };

/** The producer owes something still; what waits for the officer has no last day to be moved. */
const OWED = ['OPEN', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ACCEPTED'];

/** The manager says what follows from a missed deadline: another day, or that it stands. */
export function OverdueDecisionForm({ finding, onDone }: ActProps) {
  const { t } = useTranslation();
  const law = useLaw();
  const send = useFindingAct<OverdueDecisionRequest>(finding, 'overdue-decision', onDone);
  const form = useForm({
    id: `finding-${finding.id}-overdue-decision`,
    initial: UNDECIDED,
    required: ({ decision }) => ['decision', 'note', ...(decision === 'newDay' ? ['until'] : [])],
    dates: ['until'],
  });
  const moves = form.values.decision === 'newDay';
  const choices = OWED.includes(finding.state) ? (['newDay', 'stands'] as const) : (['stands'] as const);
  return (
    <Form
      form={form}
      onSubmit={({ decision, until, note }, key) =>
        send({ note, until: decision === 'newDay' ? until : null }, key)
      }
    >
      <p>{t('finding.overdue.guide')}</p>
      <p>
        <Link to={`/findings/${finding.id}/consequences/new`}>{t('finding.consequence.propose')}</Link>
      </p>
      {finding.allowedActs.includes('shortcoming-notices') && (
        <p>
          <a href="#may-shortcoming-notices">
            {t('finding.overdue.tellAuthority', { law: law('TELLING_THE_AUTHORITY') })}
          </a>
        </p>
      )}
      <RadioField
        name="decision"
        label={t('finding.overdue.decision')}
        required
        options={choices.map((value) => ({
          value,
          label: t(`finding.overdue.${value}`),
          help: t(`finding.overdue.${value}Help`),
        }))}
      />
      {moves && <DateField name="until" label={t('finding.overdue.until')} min={today()} required />}
      {moves && <MovedDays findingId={finding.id} until={form.values.until} />}
      <LongTextField
        name="note"
        label={t('finding.overdue.field')}
        {...(moves ? { help: t('finding.overdue.toldHelp') } : {})}
        required
      />
      <FormActions>
        <Submit>{t('finding.overdue.submit')}</Submit>
      </FormActions>
    </Form>
  );
}
