import { Button, ButtonVariant, IconDocument } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exchange } from '@/api/client';
import type { TemplateView } from '@/api/contract';
import { isProblem } from '@/api/problem';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';

/** The letter on made-up facts, as it would be printed now. */
export function TemplatePreview({ template, body }: { template: TemplateView; body: string }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<unknown>(null);

  async function show() {
    // opened at once: a window that opens after an answer is taken for an advertisement
    const tab = window.open('', '_blank');
    setProblem(null);
    try {
      const answer = await exchange('POST', `/document-templates/${template.id}/preview`, {
        body: { body },
        accept: 'application/pdf, application/problem+json',
      });
      const address = URL.createObjectURL(await answer.blob());
      if (tab) tab.location.href = address;
    } catch (refused) {
      tab?.close();
      setProblem(refused);
    }
  }

  return (
    <>
      <Button
        type="button"
        variant={ButtonVariant.Secondary}
        iconStart={<IconDocument />}
        onClick={() => void show()}
      >
        {`${t('casefile.templates.preview')} ${t('kernel.newTab')}`}
      </Button>
      {problem !== null && (
        <ProblemNotice problem={problem}>
          {isProblem(problem) && problem.errors.map((wrong) => <p key={wrong.message}>{wrong.message}</p>)}
        </ProblemNotice>
      )}
    </>
  );
}
