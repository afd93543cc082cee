import type { JsonFormsRendererRegistryEntry, LayoutProps } from '@jsonforms/core';
import { and, optionIs, rankWith, uiTypeIs } from '@jsonforms/core';
import { JsonFormsDispatch, withJsonFormsLayoutProps } from '@jsonforms/react';
import { localized } from '@/kernel/i18n/i18n';
import { CommentControl, DateControl, LongTextControl, NumberControl, TextControl } from './controls';
import { FileControl } from './FileControl';
import { ChoiceControl, ChoicesControl, YesNoControl } from './picks';
import type { SectionGroup } from './schema';
import { TableControl } from './TableControl';
import styles from './reportForm.module.css';

const ofKind = (kind: string) => rankWith(10, and(uiTypeIs('Control'), optionIs('kind', kind)));

const Sections = withJsonFormsLayoutProps(({ uischema, schema, path }: LayoutProps) => (
  <div className={styles.sections}>
    {(uischema as SectionGroup).elements.map((element, at) => (
      <JsonFormsDispatch key={at} uischema={element} schema={schema} path={path} />
    ))}
  </div>
));

const Section = withJsonFormsLayoutProps(({ uischema, schema, path }: LayoutProps) => {
  const { options, elements } = uischema as SectionGroup;
  const { id, title, help } = options.section;
  return (
    <section className={styles.section} aria-labelledby={`report-section-${id}`}>
      <h2 id={`report-section-${id}`}>{localized(title)}</h2>
      {help && <p className={styles.help}>{localized(help)}</p>}
      {elements.map((element, at) => (
        <JsonFormsDispatch key={at} uischema={element} schema={schema} path={path} />
      ))}
    </section>
  );
});

/** Every kind of field on the design system. */
export const renderers: JsonFormsRendererRegistryEntry[] = [
  { tester: rankWith(10, uiTypeIs('VerticalLayout')), renderer: Sections },
  { tester: rankWith(10, uiTypeIs('Group')), renderer: Section },
  { tester: ofKind('NUMBER'), renderer: NumberControl },
  { tester: ofKind('TEXT'), renderer: TextControl },
  { tester: ofKind('LONG_TEXT'), renderer: LongTextControl },
  { tester: ofKind('DATE'), renderer: DateControl },
  { tester: ofKind('YES_NO'), renderer: YesNoControl },
  { tester: ofKind('CHOICE'), renderer: ChoiceControl },
  { tester: ofKind('CHOICES'), renderer: ChoicesControl },
  { tester: ofKind('FILE'), renderer: FileControl },
  { tester: ofKind('TABLE'), renderer: TableControl },
  { tester: ofKind('COMMENT'), renderer: CommentControl },
];
