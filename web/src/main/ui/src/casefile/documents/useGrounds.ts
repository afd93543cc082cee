import type { SecrecyGround } from '@/api/contract';
import { useResource } from '@/api/query';
import { localized } from '@/kernel/i18n/i18n';

/** The grounds on which the law keeps something secret, in the reader's language. */
export function useGrounds() {
  const { data } = useResource<SecrecyGround[]>('/secrecy-grounds');
  const options = (data ?? []).map((ground) => ({ value: ground.code, label: localized(ground.text) }));
  return {
    options,
    name: (code: string) => options.find((option) => option.value === code)?.label ?? code,
  };
}
