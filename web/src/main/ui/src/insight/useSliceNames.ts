import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { L10n, ObjectiveView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useThemes } from '@/criteria/useThemes';
import { localized } from '@/kernel/i18n/i18n';
import type { SliceName } from './SliceChart';

/** What the keys of the figures are called, and which filters open their rows. */
export function useSliceNames() {
  const { t } = useTranslation();
  const themes = useThemes();
  const objectives = useResource<ObjectiveView[]>('/objectives');
  const unnamed: SliceName = { label: t('insight.none'), filters: null };

  const coded = (filter: string, texts: string) => (key: string | null) =>
    !key || !i18next.exists(`${texts}.${key}`)
      ? unnamed
      : { label: i18next.t(`${texts}.${key}`), filters: { [filter]: key } };
  const data = (filter: string, all: { code: string; name: L10n }[]) => (key: string | null) => {
    const found = all.find(({ code }) => code === key);
    return key
      ? { label: found ? localized(found.name) : key, filters: { [filter]: key } }
      : { label: t('insight.none'), filters: { [filter]: 'NONE' } };
  };

  return {
    /** Names are on their way: until they are there, codes would be shown. */
    areLoading: themes.areLoading || objectives.isLoading,
    severity: coded('severity', 'kernel.severity'),
    scope: coded('scope', 'kernel.scope'),
    relation: coded('relation', 'kernel.relation'),
    theme: data('theme', themes.all),
    objective: data('objective', objectives.data ?? []),
    age: (key: string | null): SliceName => {
      const [, min, max] = /^(\d+)(?:-(\d+)|\+)$/.exec(key ?? '') ?? [];
      if (!min) return unnamed;
      return {
        label: t('insight.days', { days: max ? `${min}–${max}` : `${min}+` }),
        filters: { ...(min !== '0' && { minAgeDays: min }), ...(max && { maxAgeDays: max }) },
      };
    },
  };
}
