import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRights, MemberView } from '@/api/contract';
import { useAct } from '@/api/query';
import { useSession } from '@/api/session';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { useForm } from '@/kernel/form/useForm';
import { RightsFields, rightsOf, type RightsForm } from './RightsFields';

const NOTHING = {};

/** Other rights for a colleague, a new link for one who has not come in yet, or the end. */
export function ColleagueForm({ producerId, member }: { producerId: string; member: MemberView }) {
  const { t } = useTranslation();
  const { username } = useSession();
  const change = useAct<MemberRights, null>(['/memberships']);
  const act = useAct<typeof NOTHING, null>(['/memberships', '/mail-previews']);
  const [problem, setProblem] = useState<unknown>(null);
  const [initial] = useState<RightsForm>(() => ({
    level: member.mainUser ? 'mainUser' : member.limited ? 'limited' : 'member',
    unitIds: member.unitIds,
  }));
  const form = useForm({ id: `member-${member.id}`, initial, required: ['level'] });
  const path = `/memberships/${member.id}`;
  const does = (what: string, version?: number) => async () => {
    setProblem(null);
    await act
      .mutateAsync({ path: `${path}/${what}`, body: NOTHING, ...(version !== undefined && { version }) })
      .catch(setProblem);
  };
  const small = { size: ButtonSize.Small, variant: ButtonVariant.Secondary } as const;
  return (
    <Form
      form={form}
      label={t('portal.colleagues.changeOne', { name: member.displayName })}
      onSubmit={(values) =>
        change.mutateAsync({ path, method: 'PUT', body: rightsOf(values), version: member.version })
      }
    >
      {problem !== null && <ProblemNotice problem={problem} formId={form.id} errors={{}} />}
      <RightsFields producerId={producerId} />
      <FormActions>
        <Submit small>{t('portal.colleagues.save')}</Submit>
        {member.invitedUntil && (
          <Button {...small} onClick={() => void does('invitation')()}>
            {t('portal.colleagues.again')}
          </Button>
        )}
        {member.email !== username && (
          <Button {...small} onClick={() => void does('removal', member.version)()}>
            {t('portal.colleagues.remove')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
