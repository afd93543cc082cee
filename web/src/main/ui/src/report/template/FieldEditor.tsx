import { useTranslation } from 'react-i18next';
import type { TemplateField } from '@/api/contract';
import { localized } from '@/kernel/i18n/i18n';
import { placeId, useBuilding } from './building';
import { ColumnsEditor } from './ColumnsEditor';
import { fieldIds, isMeasurable, renamedField } from './content';
import { FieldSettings, IdInput } from './FieldSettings';
import { IndicatorInput } from './IndicatorInput';
import { CommentWhenEditor, ShowWhenEditor } from './RulesEditor';
import styles from './template.module.css';

type Props = {
  path: string;
  field: TemplateField;
  open: boolean;
  onToggle: (open: boolean) => void;
  onChange: (field: TemplateField) => void;
};

/** One field: a line that opens into everything about it. */
export function FieldEditor({ path, field, open, onToggle, onChange }: Props) {
  const { t } = useTranslation();
  const { content, change, problems } = useBuilding();
  const wrong = problems.filter(({ field: at }) => at.startsWith(`${path}.`) || at === path).length;
  return (
    <details className={styles.field} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary id={placeId(`${path}.summary`)}>
        <span className={styles.name}>{localized(field.label) || t('report.template.untitled')}</span>{' '}
        <small>
          {t(`report.template.kind.${field.kind}`)}
          {field.required && ` · ${t('report.template.required')}`}
          {field.showWhen && ` · ${t('report.template.followUp')}`}
          {field.commentWhen && ` · ${t('report.template.comment')}`}
          {field.indicatorCode && ` · ${field.indicatorCode}`}
        </small>
        {wrong > 0 && <small className={styles.wrong}>{t('report.template.missing')}</small>}
      </summary>
      {open && (
        <div className={styles.settings}>
          <FieldSettings path={path} field={field} onChange={onChange} />
          {field.kind === 'TABLE' && (
            <ColumnsEditor
              path={`${path}.columns`}
              columns={field.columns}
              onChange={(columns) => onChange({ ...field, columns })}
            />
          )}
          <ShowWhenEditor
            path={`${path}.showWhen`}
            field={field}
            onChange={(showWhen) => onChange({ ...field, showWhen })}
          />
          <CommentWhenEditor
            path={`${path}.commentWhen`}
            field={field}
            onChange={(commentWhen) => onChange({ ...field, commentWhen })}
          />
          <details>
            <summary>{t('report.template.more')}</summary>
            <div className={styles.figures}>
              {isMeasurable(field.kind) && <IndicatorInput path={path} field={field} onChange={onChange} />}
              <IdInput
                field={field}
                taken={fieldIds(content)}
                onRename={(id) => change(renamedField(content, field.id, id))}
              />
            </div>
          </details>
        </div>
      )}
    </details>
  );
}
