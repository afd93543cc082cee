import { Button, ButtonSize, ButtonVariant, IconPlus } from 'hds-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportTemplateView, TemplateContent } from '@/api/contract';
import { localized } from '@/kernel/i18n/i18n';
import { Empty } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';
import { SavingConflict, SavingState } from '../filling/SavingState';
import { BuildingContext, placeId } from './building';
import { copiedSection, inserted, moved, newSection, removed, replaced } from './content';
import { focusSoon } from './focus';
import { ItemActions } from './ItemActions';
import { PutInForce } from './PutInForce';
import { SectionEditor } from './SectionEditor';
import { TemplatePreview } from './TemplatePreview';
import { TextsEditor } from './TextsEditor';
import { useTemplateDraft } from './useTemplateDraft';
import styles from './template.module.css';

type Props = { template: ReportTemplateView; onDone: (words: string) => void };

/** A draft with its sections and fields, saved as it is built, and beside it the form that comes of it. */
export function TemplateBuilder({ template, onDone }: Props) {
  const { t } = useTranslation();
  const draft = useTemplateDraft(template);
  const { title, content } = draft.value;
  const { sections } = content;
  const [open, setOpen] = useState<Set<string>>(() => new Set());
  const [said, say] = useState('');
  const before = useRef<TemplateContent | null>(null);

  function change(next: TemplateContent) {
    if (parts(next) < parts(content)) before.current = content;
    draft.set({ title, content: next });
  }

  function undo() {
    if (before.current) draft.set({ title, content: before.current });
    before.current = null;
  }

  const setSections = (changed: typeof sections) => change({ sections: changed });
  const building = useMemo(
    () => ({ content, change, problems: draft.problems, say }),
    // `change` follows the draft
    [content, title, draft.problems],
  );

  function openField(id: string, is: boolean) {
    setOpen((all) => {
      if (all.has(id) === is) return all;
      const next = new Set(all);
      if (is) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  return (
    <BuildingContext.Provider value={building}>
      <div className={styles.state}>
        <SavingState of={draft} />
        {before.current && (
          <p className={styles.undo}>
            {t('report.template.removed')}{' '}
            <button type="button" className="link-button" onClick={undo}>
              {t('report.template.undo')}
            </button>
          </p>
        )}
      </div>
      <SavingConflict of={draft} />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div className={styles.builder}>
        <div className={styles.sections}>
          <Section title={t('report.template.content')}>
            <TextsEditor
              path="title"
              label={t('report.template.names')}
              text={title}
              onChange={(changed) => draft.set({ title: changed, content })}
            />
            {sections.length === 0 && <Empty>{t('report.template.empty')}</Empty>}
            {sections.map((section, at) => (
              <section
                key={section.id}
                className={styles.section}
                aria-labelledby={`template-section-${section.id}`}
              >
                <div className={styles.head}>
                  <h3 id={`template-section-${section.id}`}>
                    {t('report.template.section', { number: at + 1 })}
                    {localized(section.title) && `: ${localized(section.title)}`}
                  </h3>
                  <ItemActions
                    what={localized(section.title) || t('report.template.section', { number: at + 1 })}
                    name={`template-section-${section.id}`}
                    at={at}
                    count={sections.length}
                    onMove={(to) => setSections(moved(sections, at, to))}
                    onRemove={() => setSections(removed(sections, at))}
                    onCopy={() => setSections(inserted(sections, at + 1, copiedSection(section, content)))}
                  />
                </div>
                <SectionEditor
                  at={at}
                  section={section}
                  onChange={(changed) => setSections(replaced(sections, at, changed))}
                  open={open}
                  onOpen={openField}
                />
              </section>
            ))}
            <div>
              <Button
                type="button"
                size={ButtonSize.Small}
                variant={ButtonVariant.Secondary}
                iconStart={<IconPlus />}
                onClick={() => {
                  setSections([...sections, newSection(sections.map(({ id }) => id))]);
                  focusSoon(placeId(`content.sections[${sections.length}].title.fi`));
                }}
              >
                {t('report.template.addSection')}
              </Button>
            </div>
          </Section>
        </div>
        <TemplatePreview content={content} />
      </div>
      <PutInForce template={template} draft={draft} onOpen={openField} onDone={onDone} />
    </BuildingContext.Provider>
  );
}

/** How many things the template is made of: fewer after a removal. */
function parts({ sections }: TemplateContent): number {
  return sections.reduce(
    (sum, { fields }) =>
      sum + 1 + fields.reduce((more, { options, columns }) => more + 1 + options.length + columns.length, 0),
    0,
  );
}
