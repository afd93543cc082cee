import { Notification, NotificationSize } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ConsequenceOptionsView, ConsequenceView, FindingView, ProposalRequest } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, NumberField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Section, Written } from '@/kernel/page/Section';
import { useLaw } from '@/kernel/terms/useLaw';
import { eurosOf } from './euros';
import { GroundFields } from './GroundFields';
import { RungField } from './RungField';
import styles from './consequence.module.css';

/** An officer proposes what shall follow from a finding; the ladder shows what may. */
export default function NewConsequencePage() {
  const { t } = useTranslation();
  const { id } = useParams<'id'>();
  const finding = useResource<FindingView>(`/findings/${id}`);
  const options = useResource<ConsequenceOptionsView>(`/findings/${id}/consequence-options`);
  return (
    <DataState of={finding} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/findings/${view.id}`}>{view.title}</Link>}>
            {t('finding.consequence.propose')}
          </PageTitle>
          <Section title={t('finding.what')}>
            <Written>{view.description}</Written>
          </Section>
          <DataState of={options}>
            {(ladder) =>
              ladder.suggested ? (
                <ProposalForm finding={view} options={ladder} />
              ) : (
                <p>{t('finding.consequence.nothing')}</p>
              )
            }
          </DataState>
        </>
      )}
    </DataState>
  );
}

function ProposalForm({ finding, options }: { finding: FindingView; options: ConsequenceOptionsView }) {
  const { t } = useTranslation();
  const law = useLaw();
  const navigate = useNavigate();
  const { mutateAsync } = useAct<ProposalRequest, ConsequenceView>([
    '/consequences',
    '/findings',
    '/work-items',
    '/case-events',
    '/processes',
  ]);
  const [initial] = useState(() => ({
    kind: options.suggested!,
    grounds: [''],
    amount: '',
    effectiveFrom: '',
    effectiveTo: '',
    answerDays:
      options.rungs.find(({ kind }) => kind === options.suggested)?.answerDays ?? usualAnswer(options),
    reason: '',
  }));
  const form = useForm({
    id: `consequence-new-${finding.id}`,
    initial,
    required: ['kind', 'grounds.*'],
    dates: ['effectiveFrom', 'effectiveTo'],
  });
  const chosen = options.rungs.find(({ kind }) => kind === form.values.kind);
  const asks = typeof chosen?.answerDays === 'number';
  const other = form.values.kind !== options.suggested;
  return (
    <Form
      form={form}
      onSubmit={async (values, idempotencyKey) => {
        const proposed = await mutateAsync({
          path: `/findings/${finding.id}/consequences`,
          idempotencyKey,
          body: {
            kind: values.kind,
            grounds: values.grounds,
            amount: chosen?.money ? eurosOf(values.amount) : null,
            effectiveFrom: values.effectiveFrom || null,
            effectiveTo: values.effectiveTo || null,
            answerDays: asks ? values.answerDays : null,
            reason: other ? values.reason : null,
          },
        });
        void navigate(`/consequences/${proposed.id}`);
      }}
    >
      <p>{t('finding.consequence.guide')}</p>
      <RungField options={options} />
      {chosen?.gap && (
        <Notification
          type="alert"
          size={NotificationSize.Small}
          notificationAriaLabel={t('finding.consequence.title')}
        >
          {t('finding.consequence.why.gap', { law: law('CONTENT_OF_CONTRACT') })}
        </Notification>
      )}
      {other && <LongTextField name="reason" label={t('finding.consequence.reasonForOther')} required />}
      <GroundFields grounds={form.values.grounds} onChange={(grounds) => form.set('grounds', grounds)} />
      {chosen?.money && (
        <TextField
          name="amount"
          label={t('finding.consequence.amount')}
          help={t('finding.consequence.amountHelp')}
          required
        />
      )}
      {asks && (
        <NumberField
          name="answerDays"
          label={t('finding.consequence.answer.days')}
          help={t('finding.consequence.answer.daysHelp', { law: law('STEERING') })}
          required
        />
      )}
      <div className={styles.pair}>
        <DateField name="effectiveFrom" label={t('finding.consequence.effectiveFrom')} />
        <DateField name="effectiveTo" label={t('finding.consequence.effectiveTo')} />
      </div>
      <p className={styles.quiet}>
        {t(chosen?.needsHearing ? 'finding.consequence.nextHearing' : 'finding.consequence.nextDecision')}
      </p>
      <FormActions>
        <Submit>{t('finding.consequence.propose')}</Submit>
      </FormActions>
    </Form>
  );
}

/** The days of whichever rung asks for an answer: the officer may choose it later. */
function usualAnswer({ rungs }: ConsequenceOptionsView): number {
  return rungs.find(({ answerDays }) => answerDays !== null)?.answerDays ?? 1;
}
