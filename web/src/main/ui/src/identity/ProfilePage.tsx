import { RadioButton, SelectionGroup } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/api/session';
import { useSwitchLanguage } from '@/app/shell/useSwitchLanguage';
import { LANGUAGES, langOf } from '@/kernel/i18n/i18n';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section } from '@/kernel/page/Section';
import { MailRhythmSection } from './MailRhythmSection';
import styles from './identity.module.css';

/** Who I am here, in which language, and my password. */
export default function ProfilePage() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const switchTo = useSwitchLanguage();
  return (
    <>
      <PageTitle over={t('identity.profile.title')}>{session.displayName}</PageTitle>
      <Facts
        facts={[
          [t('identity.field.username'), session.username],
          [t('identity.field.roles'), session.roles.map((role) => t(`kernel.role.${role}`)).join(', ')],
          session.producers.length > 0 && [
            t('identity.field.producerIds'),
            <ul className={styles.names}>
              {session.producers.map((producer) => (
                <li key={producer.id}>{producer.name}</li>
              ))}
            </ul>,
          ],
        ]}
      />
      <div className={styles.below}>
        <Section title={t('identity.field.language')}>
          <SelectionGroup
            id="profile-language"
            label={t('identity.profile.language')}
            helperText={t('identity.profile.languageHelp')}
          >
            {LANGUAGES.map((code) => (
              <RadioButton
                key={code}
                id={`profile-language-${code}`}
                name="profile-language"
                value={code}
                label={t(`kernel.language.${langOf(code)}`)}
                checked={i18n.language === code}
                onChange={() => void switchTo(code)}
              />
            ))}
          </SelectionGroup>
        </Section>
        <MailRhythmSection />
        <Section title={t('identity.profile.password')}>
          <Link to="/password">{t('identity.profile.changePassword')}</Link>
        </Section>
      </div>
    </>
  );
}
