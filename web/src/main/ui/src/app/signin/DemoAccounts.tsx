import { useTranslation } from 'react-i18next';
import type { DemoAccount } from '@/api/contract';
import styles from './LoginPage.module.css';

type Props = { accounts: DemoAccount[]; onChoose: (username: string) => void };

/** Demo mode only: one press fills the form in. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('app.login.demo.title')}</h2>
      <p>{t('app.login.demo.text')}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose(account.username)}>
              <strong>{account.username}</strong>
              <span>{account.displayName}</span>
              <small>{account.roles.map((role) => t(`kernel.role.${role}`)).join(', ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
