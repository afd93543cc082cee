import { Button, ButtonSize, ButtonVariant, Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKeyRequest, ApiKeyView, IssuedApiKey } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { TextField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { ProducerField } from '@/kernel/form/RemoteChoice';
import { useForm } from '@/kernel/form/useForm';
import { formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Rows } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';

const EMPTY: ApiKeyRequest = { producerId: '', name: '' };

/** The new key. A submission that had arrived before is answered without it: it was told then, and only then. */
function Issued({ of }: { of: IssuedApiKey }) {
  const { t } = useTranslation();
  const { secret } = of;
  const { name } = of.key;
  return secret === null ? (
    <Notification type="alert" label={t('keys.before.title', { name })}>
      <p>{t('keys.before.told')}</p>
      <p>{t('keys.before.now')}</p>
    </Notification>
  ) : (
    <Notification type="success" label={t('keys.issued', { name })}>
      <p>{t('keys.once')}</p>
      <p>
        <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
      </p>
    </Notification>
  );
}

/** Keys of producers' systems: made, seen at work, and taken back. A secret is shown when it is made and never again. */
export default function ApiKeysPage() {
  const { t } = useTranslation();
  const [issued, setIssued] = useState<IssuedApiKey | null>(null);
  const keys = useResource<ApiKeyView[]>('/api-keys');
  const issue = useAct<ApiKeyRequest, IssuedApiKey>(['/api-keys']);
  const revoke = useAct<object, ApiKeyView>(['/api-keys']);
  const form = useForm({ id: 'api-key-new', initial: EMPTY, required: ['producerId', 'name'] });
  return (
    <>
      <PageTitle>{t('keys.title')}</PageTitle>
      <p>{t('keys.lead')}</p>
      {issued && <Issued of={issued} />}
      {revoke.error && <ProblemNotice problem={revoke.error} />}
      <DataState of={keys} isEmpty={(rows) => rows.length === 0} empty={t('keys.empty')}>
        {(rows) => (
          <Rows<ApiKeyView>
            caption={t('keys.title')}
            rows={rows}
            columns={[
              { key: 'name', header: t('keys.name'), card: 'heading', wide: true, render: (row) => row.name },
              { key: 'producer', header: t('keys.producer'), render: (row) => row.producerName },
              {
                key: 'created',
                header: t('keys.created'),
                render: (row) => `${formatDateTime(row.createdAt)}, ${row.createdBy}`,
              },
              {
                key: 'used',
                header: t('keys.used'),
                render: (row) => (row.lastUsedAt ? formatDateTime(row.lastUsedAt) : t('keys.never')),
              },
              {
                key: 'revoke',
                header: t('keys.state'),
                card: 'actions',
                render: (row) =>
                  row.revokedAt ? (
                    t('keys.revoked', { when: formatDateTime(row.revokedAt), who: row.revokedBy ?? '' })
                  ) : (
                    <Button
                      size={ButtonSize.Small}
                      variant={ButtonVariant.Secondary}
                      aria-label={t('keys.revokeOf', { name: row.name })}
                      onClick={() => revoke.mutate({ path: `/api-keys/${row.id}/revocation`, body: {} })}
                    >
                      {t('keys.revoke')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </DataState>
      <Section title={t('keys.new')}>
        <Form
          form={form}
          onSubmit={async (body, idempotencyKey) =>
            setIssued(await issue.mutateAsync({ path: '/api-keys', body, idempotencyKey }))
          }
        >
          <ProducerField name="producerId" label={t('keys.producer')} required />
          <TextField name="name" label={t('keys.name')} help={t('keys.nameHelp')} required />
          <FormActions>
            <Submit>{t('keys.submit')}</Submit>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
