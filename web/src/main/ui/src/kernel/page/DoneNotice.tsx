import { Notification } from 'hds-react';
import { useTranslation } from 'react-i18next';

/** What has just been done, until it is closed; nothing where nothing was. */
export function DoneNotice({ done, onClose }: { done: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  return done === null ? null : (
    <Notification
      type="success"
      label={done}
      dismissible
      closeButtonLabelText={t('kernel.form.close')}
      notificationAriaLabel={t('kernel.toast.region')}
      onClose={onClose}
    />
  );
}
