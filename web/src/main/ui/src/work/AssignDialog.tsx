import { Button, ButtonVariant, Dialog, IconSwapUser, RadioButton, SelectionGroup } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colleague, WorkItemRow } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';

type Props = {
  item: WorkItemRow;
  onClose: () => void;
  onAssign: (item: WorkItemRow, assigneeId: string) => Promise<void>;
};

/** The manager hands a step to somebody who has the role for it. */
export default function AssignDialog({ item, onClose, onAssign }: Props) {
  const { t } = useTranslation();
  const colleagues = useResource<Colleague[]>('/users/colleagues');
  const [chosen, setChosen] = useState(item.assigneeId ?? '');
  return (
    <Dialog
      id="assign"
      aria-labelledby="assign-title"
      aria-describedby="assign-text"
      isOpen
      close={onClose}
      closeButtonLabelText={t('kernel.form.close')}
    >
      <Dialog.Header
        id="assign-title"
        title={t('work.assign.title')}
        iconStart={<IconSwapUser aria-hidden />}
      />
      <Dialog.Content>
        <p id="assign-text">
          {t(`kernel.step.${item.step}`)}: {item.title}
        </p>
        <DataState of={colleagues}>
          {(all) => (
            <SelectionGroup label={t('work.assign.to')}>
              {all
                .filter((colleague) => colleague.roles.includes(item.role))
                .map((colleague) => (
                  <RadioButton
                    key={colleague.id}
                    id={`assign-${colleague.id}`}
                    name="assign"
                    value={colleague.id}
                    label={colleague.displayName}
                    checked={chosen === colleague.id}
                    onChange={() => setChosen(colleague.id)}
                  />
                ))}
            </SelectionGroup>
          )}
        </DataState>
      </Dialog.Content>
      <Dialog.ActionButtons>
        <Button disabled={!chosen || chosen === item.assigneeId} onClick={() => void onAssign(item, chosen)}>
          {t('work.assign.submit')}
        </Button>
        <Button variant={ButtonVariant.Secondary} onClick={onClose}>
          {t('kernel.form.cancel')}
        </Button>
      </Dialog.ActionButtons>
    </Dialog>
  );
}
