import { useState } from 'react';
import { api } from '@/api/client';
import type { L10n, ReportTemplateView, TemplateContent } from '@/api/contract';
import { queryClient, useRefresh } from '@/api/query';
import type { Stored } from '../filling/autosave';
import { useAutosave } from '../filling/useAutosave';

export type TemplateDraft = { title: L10n; content: TemplateContent };

export const templatePath = (id: string) => `/report-templates/${id}`;

const storedOf = (view: ReportTemplateView): Stored<TemplateDraft> => ({
  value: { title: view.title, content: view.content },
  version: view.version,
  changedBy: view.changedBy,
  changedAt: view.changedAt,
});

/** A draft that is saved as it is written; the server says what is missing still. */
export function useTemplateDraft(template: ReportTemplateView) {
  const refresh = useRefresh();
  const [problems, setProblems] = useState(template.problems);
  const [warnings, setWarnings] = useState(template.warnings);
  const path = templatePath(template.id);

  function took(view: ReportTemplateView): Stored<TemplateDraft> {
    setProblems(view.problems);
    setWarnings(view.warnings);
    queryClient.setQueryData([path, {}], view);
    void refresh('/report-templates');
    return storedOf(view);
  }

  const saved = useAutosave<TemplateDraft>({
    name: `template/${template.id}`,
    stored: storedOf(template),
    save: async (value, version) => took(await api.put<ReportTemplateView>(path, value, { version })).version,
    read: async () => took(await api.get<ReportTemplateView>(path)),
  });
  return { ...saved, problems, warnings };
}
