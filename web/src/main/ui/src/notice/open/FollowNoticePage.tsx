import { Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicNoticeView } from '@/api/contract';
import { bringFile, readPublic, sendPublic } from '@/api/public';
import { LongTextField, TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { formatDate, formatDateTime, formatSize } from '@/kernel/format';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Facts, Section, Written } from '@/kernel/page/Section';
import { BringFiles } from '../BringFiles';
import { Messages } from '../Messages';
import styles from '../notice.module.css';
import open from './open.module.css';

const NO_CODE = { code: '' };

/** Whoever has the code comes back without a name: reads how far it is and what was answered, and says more. */
export default function FollowNoticePage() {
  const { t } = useTranslation();
  const [found, setFound] = useState<{ code: string; notice: PublicNoticeView } | null>(null);
  // the code is a key: it stands in no draft, no address and no storage of the browser
  const form = useForm({ id: 'follow-notice', initial: NO_CODE, required: ['code'], secret: true });

  async function look({ code }: typeof NO_CODE) {
    setFound({ code, notice: await readPublic<PublicNoticeView>('/notices/lookup', { code }) });
  }

  if (found) {
    return (
      <Followed
        code={found.code}
        notice={found.notice}
        onChange={(notice) => setFound({ code: found.code, notice })}
        onLeave={() => setFound(null)}
      />
    );
  }
  return (
    <>
      <PageTitle>{t('notice.open.follow')}</PageTitle>
      <p className={open.lead}>{t('notice.open.followLead')}</p>
      <Form form={form} onSubmit={look}>
        <TextField
          name="code"
          label={t('notice.open.code')}
          help={t('notice.open.codeHelp')}
          autoComplete="off"
          required
        />
        <FormActions>
          <Submit>{t('notice.open.look')}</Submit>
        </FormActions>
      </Form>
    </>
  );
}

type Props = {
  code: string;
  notice: PublicNoticeView;
  onChange: (notice: PublicNoticeView) => void;
  onLeave: () => void;
};

function Followed({ code, notice, onChange, onLeave }: Props) {
  const { t } = useTranslation();
  const form = useForm({ id: 'follow-message', initial: { text: '' }, required: ['text'], secret: true });
  const [sent, setSent] = useState(false);
  return (
    <>
      <PageTitle over={notice.number}>{t(`notice.open.state.${notice.state}`)}</PageTitle>
      <p className={open.lead}>{t(`notice.open.stateText.${notice.state}`)}</p>
      <Section title={t('notice.message.title')}>
        <Messages messages={notice.messages} />
      </Section>
      <Section title={t('notice.open.writeMore')}>
        {sent && <Notification type="success" label={t('notice.open.moreSent')} />}
        <Form
          form={form}
          label={t('notice.open.writeMore')}
          onSubmit={async ({ text }) => {
            onChange(await sendPublic<PublicNoticeView>('/notices/messages', { code, text }));
            setSent(true);
          }}
        >
          <LongTextField name="text" label={t('notice.open.more')} required />
          <FormActions>
            <Submit>{t('notice.open.sendMore')}</Submit>
          </FormActions>
        </Form>
        <BringFiles
          help={t('notice.file.help')}
          bring={(file) => bringFile(code, file)}
          onStored={(file) => onChange({ ...notice, attachments: [...notice.attachments, file] })}
        />
      </Section>
      <Section title={t('notice.open.yourNotice')}>
        <Facts
          facts={[
            [t('notice.kindLabel'), t(`notice.kind.${notice.kind}`)],
            [t('notice.receipt.at'), formatDateTime(notice.receivedAt)],
            [t('notice.subject'), notice.subjectText],
            [t('notice.answerBy'), notice.answerBy && formatDate(notice.answerBy)],
          ]}
        />
        <Written>{notice.description}</Written>
        {notice.attachments.length > 0 && (
          <ul className={styles.files} aria-label={t('notice.file.title')}>
            {notice.attachments.map((file) => (
              <li key={file.id}>
                {file.name} <small>{formatSize(file.size)}</small>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <button type="button" className="link-button" onClick={onLeave}>
        {t('notice.open.leave')}
      </button>
    </>
  );
}
