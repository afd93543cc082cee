import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Named, ProducerView } from '@/api/contract';
import { useField } from '@/kernel/form/Form';
import { ProducerChoice } from '@/kernel/form/RemoteChoice';
import styles from './identity.module.css';

/** The producers that a person acts for: searched by name and added one by one. */
export function MembershipsField({ name }: { name: string }) {
  const { t } = useTranslation();
  const { id, value, set, error } = useField(name);
  const members = (value as Named[] | undefined) ?? [];

  async function add(producerId: string) {
    if (!producerId || members.some((member) => member.id === producerId)) return;
    const producer = await api.get<ProducerView>(`/producers/${producerId}`);
    set([...members, { id: producer.id, name: producer.name }]);
  }

  return (
    <fieldset id={id} className={styles.members}>
      <legend>{t('identity.field.producerIds')}</legend>
      <p>{t('identity.field.producerIdsHelp')}</p>
      {members.length === 0 ? (
        <p>{t('identity.member.none')}</p>
      ) : (
        <ul>
          {members.map((member) => (
            <li key={member.id}>
              <span>{member.name}</span>
              <button
                type="button"
                className="link-button"
                aria-label={t('identity.member.removeOne', { name: member.name })}
                onClick={() => set(members.filter((each) => each.id !== member.id))}
              >
                {t('identity.member.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ProducerChoice
        // begins anew after each addition
        key={members.length}
        id={`${id}-add`}
        label={t('identity.member.add')}
        value=""
        error={error}
        onChange={(producerId) => void add(producerId)}
      />
    </fieldset>
  );
}
