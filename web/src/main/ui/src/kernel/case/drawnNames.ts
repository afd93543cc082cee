import i18next from 'i18next';
import type { Language } from '../i18n/i18n';

/** An element of a process model as the viewer has read it. */
export type Element = { id: string; name?: string; $instanceOf(type: string): boolean };
type Words = Record<string, string>;

// the models say it in Finnish; the words of another language come when a picture is shown in it
const words = import.meta.glob<Words>('./words/*.json', { import: 'default' });

/** Every drawn name but those of people's steps in this language, by its Finnish one; empty in Finnish. */
export async function drawnWords(language: Language): Promise<Words> {
  return language === 'fi' ? {} : words[`./words/${language}.json`]!();
}

/** What renames the drawn elements of a model to this language. */
export async function drawnNames(language: Language): Promise<(elements: Element[]) => void> {
  if (language === 'fi') return () => {};
  const said = await drawnWords(language);
  return (elements) => {
    for (const element of elements) {
      // messages and errors have names too, but the engine's
      if (!element.name || !element.$instanceOf('bpmn:FlowElement')) continue;
      // a case may run an older model, with a name that no list knows any more: that one stays Finnish
      element.name = element.$instanceOf('bpmn:UserTask')
        ? i18next.t(`kernel.step.${element.id}`, { defaultValue: element.name })
        : (said[element.name] ?? element.name);
    }
  };
}
