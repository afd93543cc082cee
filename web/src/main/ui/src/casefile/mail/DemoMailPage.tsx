import { useTranslation } from 'react-i18next';
import type { MailShown } from '@/api/contract';
import { usePaged } from '@/api/query';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { LoadMore } from '@/kernel/page/PagedRows';
import { PageTitle } from '@/kernel/page/PageTitle';
import { MailText } from './MailText';
import styles from './mail.module.css';

/** In the demo nothing leaves the house: here it can be read as it would have left. */
export default function DemoMailPage() {
  const { t } = useTranslation();
  const mail = usePaged<MailShown>('/mail-previews');
  return (
    <>
      <PageTitle>{t('mail.demo.title')}</PageTitle>
      <p>{t('mail.demo.lead')}</p>
      <DataState of={mail} isEmpty={() => mail.items.length === 0} empty={t('mail.none')}>
        {() => (
          <>
            <ul className={styles.shown}>
              {mail.items.map((message) => (
                <li key={message.id}>
                  <article aria-labelledby={`mail-${message.id}`}>
                    <h2 id={`mail-${message.id}`}>{message.subject}</h2>
                    <p className={styles.to}>
                      {message.personName} &lt;{message.address}&gt; · {formatDateTime(message.at)}
                    </p>
                    <MailText>{message.text}</MailText>
                  </article>
                </li>
              ))}
            </ul>
            <LoadMore of={mail} />
          </>
        )}
      </DataState>
    </>
  );
}
