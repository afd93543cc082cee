import { RadioButton, SelectionGroup } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailRhythm, MailSettings } from '@/api/contract';
import { useResource } from '@/api/query';
import { chooseMailRhythm, useSession } from '@/api/session';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { Section } from '@/kernel/page/Section';

const RHYTHMS: MailRhythm[] = ['AT_ONCE', 'DAILY'];

/** How often mail comes: each notice by itself, or one digest a day. */
export function MailRhythmSection() {
  const { t } = useTranslation();
  const { mailRhythm } = useSession();
  const hour = useResource<MailSettings>('/mail-settings').data?.digestHour ?? 7;
  const [problem, setProblem] = useState<unknown>(null);
  async function choose(rhythm: MailRhythm) {
    try {
      setProblem(null);
      await chooseMailRhythm(rhythm);
    } catch (refused) {
      setProblem(refused);
    }
  }
  return (
    <Section title={t('identity.profile.mail')}>
      {problem !== null && <ProblemNotice problem={problem} formId="profile-mail" errors={{}} />}
      <SelectionGroup
        id="profile-mail"
        label={t('identity.profile.mailRhythm')}
        helperText={t('identity.profile.mailHelp')}
      >
        {RHYTHMS.map((rhythm) => (
          <RadioButton
            key={rhythm}
            id={`profile-mail-${rhythm}`}
            name="profile-mail"
            value={rhythm}
            label={t(`identity.mailRhythm.${rhythm}`, { hour })}
            checked={mailRhythm === rhythm}
            onChange={() => void choose(rhythm)}
          />
        ))}
      </SelectionGroup>
    </Section>
  );
}
