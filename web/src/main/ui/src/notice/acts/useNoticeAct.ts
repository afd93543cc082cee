import { useTranslation } from 'react-i18next';
import type { NoticeView } from '@/api/contract';
import { useAct } from '@/api/query';

/** Sends one act on a notice; afterwards everything that shows it is read again. */
export function useNoticeAct<T extends object>(
  notice: NoticeView,
  act: string,
  onDone: (words: string) => void,
) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<T, NoticeView>([
    '/notices',
    '/findings',
    '/inspections',
    '/cases',
    '/work-items',
    '/processes/notice',
  ]);
  return async (body: T, idempotencyKey: string) => {
    await mutateAsync({
      path: `/notices/${notice.id}/${act}`,
      body,
      version: notice.version,
      idempotencyKey,
    });
    onDone(t(`notice.done.${act}`));
  };
}
