import { JsonForms } from '@jsonforms/react';
import { useMemo, useRef } from 'react';
import type { TemplateContent } from '@/api/contract';
import { language, localized } from '@/kernel/i18n/i18n';
import type { Answers } from './answers';
import { fromForm, toForm } from './paths';
import { renderers } from './renderers';
import { schemasOf } from './schema';

type Props = { content: TemplateContent; answers: Answers; onChange: (answers: Answers) => void };

/** The form to be filled in. Loaded when somebody fills one in: JSON Forms is heavy. */
export default function WritableForm({ content, answers, onChange }: Props) {
  const spoken = language();
  // texts are data in three languages: another language makes other schemas
  const { schema, uischema } = useMemo(() => schemasOf(content, localized), [content, spoken]);
  // what came out of the form goes back in as it was, or a letter typed meanwhile would be lost
  const mine = useRef(new WeakSet<Answers>());
  const data = useRef<Answers>({});
  const taken = useRef<Answers | null>(null);
  if (taken.current !== answers) {
    if (!mine.current.has(answers)) data.current = toForm(answers);
    taken.current = answers;
  }

  return (
    <JsonForms
      schema={schema}
      uischema={uischema}
      data={data.current}
      renderers={renderers}
      // the server checks; the library's own check compiles schemas from text, which the browser forbids us
      validationMode="NoValidation"
      onChange={({ data: now }: { data: Answers }) => {
        if (now === data.current) return;
        data.current = now;
        const changed = fromForm(now);
        mine.current.add(changed);
        onChange(changed);
      }}
    />
  );
}
