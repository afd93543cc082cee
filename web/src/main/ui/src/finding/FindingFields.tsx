import { useTranslation } from 'react-i18next';
import type { Scope } from '@/api/contract';
import { LongTextField, RadioField, TextField } from '@/kernel/form/fields';
import { SEVERITIES } from '@/kernel/terms/tags';

export const SCOPES: Scope[] = ['ISOLATED', 'PATTERN', 'WIDESPREAD'];

/** What makes a finding: its title, what was seen, how grave and how wide it is. */
export function FindingFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="title" label={t('finding.field.title')} help={t('finding.field.titleHelp')} required />
      <LongTextField
        name="description"
        label={t('finding.field.description')}
        help={t('finding.field.descriptionHelp')}
        required
      />
      <RadioField
        name="severity"
        label={t('finding.field.severity')}
        required
        options={SEVERITIES.map((severity) => ({
          value: severity,
          label: t(`kernel.severity.${severity}`),
          help: t(`finding.severityHelp.${severity}`),
        }))}
      />
      <RadioField
        name="scope"
        label={t('finding.scope')}
        required
        horizontal
        options={SCOPES.map((scope) => ({ value: scope, label: t(`kernel.scope.${scope}`) }))}
      />
    </>
  );
}
