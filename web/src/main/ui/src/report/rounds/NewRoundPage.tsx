import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RoundPreview, RoundRequest, RoundView } from '@/api/contract';
import { useAct } from '@/api/query';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { PageTitle } from '@/kernel/page/PageTitle';
import { Previewed } from './Previewed';
import { INITIAL, orderOf, RoundFields, type RoundValues } from './RoundFields';

/** A round is looked at before anybody is asked: first whom and by when, then the opening itself. */
export default function NewRoundPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [seen, setSeen] = useState<{ order: RoundRequest; preview: RoundPreview } | null>(null);
  const form = useForm<RoundValues>({
    id: 'round-new',
    initial: INITIAL,
    required: ['templateId', 'periodFrom', 'periodTo', 'days'],
    dates: ['periodFrom', 'periodTo'],
  });
  const preview = useAct<RoundRequest, RoundPreview>([]);
  const open = useAct<RoundRequest, RoundView>(['/report-rounds', '/reports', '/work-items']);
  const order = orderOf(form.values);
  const current = seen && JSON.stringify(seen.order) === JSON.stringify(order) ? seen.preview : null;

  async function send(values: RoundValues, idempotencyKey: string) {
    const wanted = orderOf(values);
    if (current) {
      const round = await open.mutateAsync({ path: '/report-rounds', body: wanted, idempotencyKey });
      void navigate(`/report-rounds/${round.id}`);
    } else {
      setSeen({
        order: wanted,
        preview: await preview.mutateAsync({ path: '/report-rounds/preview', body: wanted }),
      });
      // the form stays as it is: it was only looked at
      throw null;
    }
  }

  return (
    <>
      <PageTitle>{t('rounds.new.title')}</PageTitle>
      <Form form={form} onSubmit={send}>
        <RoundFields values={form.values} />
        <div aria-live="polite">{current && <Previewed preview={current} />}</div>
        <FormActions>
          <Submit>
            {current ? t('rounds.new.open', { count: current.asked }) : t('rounds.new.preview')}
          </Submit>
        </FormActions>
      </Form>
    </>
  );
}
