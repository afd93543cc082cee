import { Button, ButtonSize, ButtonVariant, IconPlus } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { TemplateField, TemplateSection } from '@/api/contract';
import { localized } from '@/kernel/i18n/i18n';
import { placeId, useBuilding } from './building';
import { copiedField, fieldIds, inserted, moved, newField, removed, replaced } from './content';
import { FieldEditor } from './FieldEditor';
import { focusSoon } from './focus';
import { ItemActions } from './ItemActions';
import { HelpEditor, TextsEditor } from './TextsEditor';
import styles from './template.module.css';

type Props = {
  at: number;
  section: TemplateSection;
  onChange: (section: TemplateSection) => void;
  /** The fields that stand open, over all sections. */
  open: Set<string>;
  onOpen: (fieldId: string, open: boolean) => void;
};

/** One section: its heading and its fields, in the order of filling in. */
export function SectionEditor({ at, section, onChange, open, onOpen }: Props) {
  const { t } = useTranslation();
  const { content } = useBuilding();
  const path = `content.sections[${at}]`;
  const { fields } = section;
  const setFields = (changed: TemplateField[]) => onChange({ ...section, fields: changed });

  function insert(place: number, field: TemplateField) {
    setFields(inserted(fields, place, field));
    onOpen(field.id, true);
    focusSoon(placeId(`${path}.fields[${place}].label.fi`));
  }

  return (
    <>
      <TextsEditor
        path={`${path}.title`}
        label={t('report.template.sectionTitle')}
        text={section.title}
        onChange={(title) => onChange({ ...section, title })}
      />
      <HelpEditor
        path={`${path}.help`}
        what={section.title.fi || t('report.template.section', { number: at + 1 })}
        text={section.help}
        onChange={(help) => onChange({ ...section, help })}
      />
      <ol className={styles.fields}>
        {fields.map((field, place) => (
          <li key={field.id}>
            <FieldEditor
              path={`${path}.fields[${place}]`}
              field={field}
              open={open.has(field.id)}
              onToggle={(is) => onOpen(field.id, is)}
              onChange={(changed) => setFields(replaced(fields, place, changed))}
            />
            <ItemActions
              what={localized(field.label) || t('report.template.untitled')}
              name={`template-field-${field.id}`}
              at={place}
              count={fields.length}
              onMove={(to) => setFields(moved(fields, place, to))}
              onRemove={() => setFields(removed(fields, place))}
              onCopy={() => insert(place + 1, copiedField(field, fieldIds(content)))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          type="button"
          size={ButtonSize.Small}
          variant={ButtonVariant.Secondary}
          iconStart={<IconPlus />}
          onClick={() => insert(fields.length, newField('TEXT', fieldIds(content)))}
        >
          {t('report.template.addField')}
        </Button>
      </div>
    </>
  );
}
