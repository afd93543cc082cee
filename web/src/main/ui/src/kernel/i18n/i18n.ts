import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { L10n, Lang } from '@/api/contract';
import { loadWanted, textsBegin } from './later';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = 'valvomo.language';
const texts = {
  fi: () => import('./fi'),
  sv: () => import('./sv'),
  en: () => import('./en'),
};

function isLanguage(text: string | null): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The person's last choice on this device, else the browser's wish, else Finnish. */
function firstLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  if (isLanguage(remembered)) return remembered;
  const wished = navigator.languages.map((language) => language.slice(0, 2)).find(isLanguage);
  return wished ?? 'fi';
}

// what later.ts has added to a language does not mean that the language is there
const loaded = new Set<Language>();

async function load(language: Language) {
  if (!loaded.has(language)) {
    i18next.addResourceBundle(language, 'valvomo', (await texts[language]()).default);
    loaded.add(language);
  }
}

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: firstLanguage(),
    defaultNS: 'valvomo',
    ns: ['valvomo'],
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  textsBegin();
  await changeLanguage(firstLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await loadWanted(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
}

export function language(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'fi';
}

export const languageOf = (lang: Lang): Language => lang.toLowerCase() as Language;
export const langOf = (code: Language): Lang => code.toUpperCase() as Lang;

/** A text that is data, in the person's language; Finnish where it is missing. */
export function localized(text: L10n): string {
  return text[language()] || text.fi;
}
