import i18next from 'i18next';
import { stateWord } from '@/kernel/case/stateWords';

const TEXTS = ['relation', 'role'];

/** States stand in the trail by their names in the code; people read them in words. */
export function detailWords(subjectType: string, detail: string): string {
  return detail.replace(/\b[A-Z][A-Z_]{2,}\b/g, (name) => {
    const key = TEXTS.map((text) => `kernel.${text}.${name}`).find((each) => i18next.exists(each));
    return stateWord(subjectType, name) ?? (key ? i18next.t(key) : name);
  });
}
