import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  CaseRow,
  Danger,
  JudgementRequest,
  NoticeKind,
  NoticePath,
  RoutingView,
  SenderRole,
  UnitView,
} from '@/api/contract';
import { usePaged, useResource } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { LongTextField, RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { UnitField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { DANGERS, KINDS, PATHS, SENDERS } from '../kinds';
import type { ActProps } from '../NextNoticeStep';
import { Proposal } from './Proposal';
import { useNoticeAct } from './useNoticeAct';

/** How dangerous, about whom, and where it goes; what the table proposes stands beside, with its reason. */
export function TriageForm({ notice, onDone }: ActProps) {
  const { t } = useTranslation();
  const send = useNoticeAct<JudgementRequest>(notice, 'triage', onDone);
  const [initial] = useState(() => ({
    kind: notice.kind as NoticeKind,
    kindReason: '',
    danger: (notice.triage?.danger ?? (notice.dangerNow ? 'ESSENTIAL' : '')) as Danger,
    sender: notice.sender as SenderRole,
    unitId: notice.unitId ?? '',
    caseId: '',
    path: '' as NoticePath | '',
    overrideReason: '',
    summary: notice.triage?.summary ?? '',
  }));
  const form = useForm({
    id: `notice-${notice.id}-triage`,
    initial,
    required: ['danger', 'sender', 'summary'],
  });
  const { kind, danger, sender, unitId, path } = form.values;
  const proposal = useResource<RoutingView>(danger ? `/notices/${notice.id}/triage-proposal` : null, {
    kind,
    danger,
    sender,
    unit: unitId,
  });
  const unit = useResource<UnitView>(unitId ? `/units/${unitId}` : null);
  const mayJoin = unitId !== '' && !notice.caseId && kind !== 'WHISTLEBLOWING';
  const cases = usePaged<CaseRow>(mayJoin ? '/cases' : null, { unit: unitId, limit: 20 });
  const proposed = proposal.data?.path;
  const chosen = path || proposed;
  // whoever has a code waits for an answer, and to the press nobody answers: neither becomes the other
  const kinds = KINDS.filter((each) => (each === 'PRESS') === (notice.kind === 'PRESS'));
  const mayBeOther = !notice.caseId && notice.channel !== 'PORTAL' && kinds.length > 1;
  const isOther = kind !== notice.kind;
  const departs = proposed !== undefined && chosen !== proposed;

  return (
    <Form
      form={form}
      onSubmit={(values, key) =>
        send(
          {
            ...values,
            kind: isOther ? values.kind : null,
            kindReason: isOther ? values.kindReason || null : null,
            path: chosen!,
            unitId: values.unitId || null,
            caseId: mayJoin ? values.caseId || null : null,
            overrideReason: departs ? values.overrideReason || null : null,
          },
          key,
        )
      }
    >
      {mayBeOther && (
        <ChoiceField
          name="kind"
          label={t('notice.triage.kind')}
          help={t('notice.triage.kindHelp')}
          required
          options={kinds.map((value) => ({ value, label: t(`notice.kind.${value}`) }))}
        />
      )}
      {isOther && <LongTextField name="kindReason" label={t('notice.triage.kindReason')} required />}
      <RadioField
        name="danger"
        label={t('notice.triage.danger')}
        required
        options={DANGERS.map((value) => ({
          value,
          label: t(`notice.danger.${value}`),
          help: t(`notice.dangerHelp.${value}`),
        }))}
      />
      <ChoiceField
        name="sender"
        label={t('notice.senderLabel')}
        required
        options={SENDERS.map((value) => ({ value, label: t(`notice.sender.${value}`) }))}
      />
      <UnitField name="unitId" label={t('notice.triage.unit')} help={notice.subjectText ?? ''} />
      {mayJoin && cases.items.length > 0 && (
        <ChoiceField
          name="caseId"
          label={t('notice.triage.case')}
          placeholder={t('notice.triage.newCase')}
          options={cases.items.map((file) => ({ value: file.id, label: `${file.number} ${file.title}` }))}
        />
      )}
      {proposal.data && <Proposal of={proposal.data} unitName={unit.data?.name ?? null} />}
      {proposed && (
        <ChoiceField
          name="path"
          label={t('notice.pathLabel')}
          placeholder={t('notice.triage.asProposed', { path: t(`notice.path.${proposed}`) })}
          options={PATHS.map((value) => ({ value, label: t(`notice.path.${value}`) }))}
        />
      )}
      {departs && <LongTextField name="overrideReason" label={t('notice.triage.overrideReason')} required />}
      <LongTextField
        name="summary"
        label={t('notice.triage.summary')}
        help={t('notice.triage.summaryHelp')}
        required
      />
      <FormActions>
        <Submit>{t('notice.submit.triage')}</Submit>
      </FormActions>
    </Form>
  );
}
