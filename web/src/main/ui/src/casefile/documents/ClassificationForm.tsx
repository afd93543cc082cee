import { useTranslation } from 'react-i18next';
import type { DocumentView, Secrecy } from '@/api/contract';
import { useAct } from '@/api/query';
import { ChoiceField } from '@/kernel/form/ChoiceField';
import { RadioField } from '@/kernel/form/fields';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { useGrounds } from './useGrounds';

const CIRCLES: Secrecy[] = ['PUBLIC', 'PARTY', 'SECRET'];

type Props = { document: DocumentView; onDone: (words: string) => void };

/** Who may read the whole document; what is not public has its ground in the law. */
export function ClassificationForm({ document, onDone }: Props) {
  const { t } = useTranslation();
  const { options } = useGrounds();
  const { mutateAsync } = useAct<{ secrecy: string; ground: string | null }, DocumentView>([
    '/cases',
    '/documents',
    '/case-events',
  ]);
  const form = useForm({
    id: `document-${document.id}-secrecy`,
    initial: { secrecy: document.secrecy as string, ground: document.ground ?? '' },
    required: ['secrecy'],
  });
  return (
    <Form
      form={form}
      onSubmit={async ({ secrecy, ground }) => {
        const body = { secrecy, ground: secrecy === 'PUBLIC' || !ground ? null : ground };
        await mutateAsync({ path: `/documents/${document.id}/secrecy`, body });
        onDone(t('casefile.secrecy.saved'));
      }}
    >
      <RadioField
        name="secrecy"
        label={t('casefile.secrecy.who')}
        required
        options={CIRCLES.map((circle) => ({
          value: circle,
          label: t(`casefile.secrecy.${circle}`),
          help: t(`casefile.secrecyHelp.${circle}`),
        }))}
      />
      {form.values.secrecy !== 'PUBLIC' && (
        <ChoiceField name="ground" label={t('casefile.secrecy.ground')} options={options} required />
      )}
      <FormActions>
        <Submit>{t('casefile.secrecy.save')}</Submit>
      </FormActions>
    </Form>
  );
}
