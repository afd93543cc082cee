import { Button, ButtonVariant, Checkbox } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentParts as Parts, DocumentView, PartView, Secrecy } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { Choice } from '@/kernel/form/ChoiceField';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { DataState } from '@/kernel/page/DataState';
import { Section } from '@/kernel/page/Section';
import styles from '../casefile.module.css';
import { useGrounds } from './useGrounds';

type Props = { document: DocumentView; onDone: (words: string) => void };

/** A letter paragraph by paragraph: what not everybody may read is marked, and left out of renditions. */
export function DocumentParts({ document, onDone }: Props) {
  const { t } = useTranslation();
  const parts = useResource<Parts>(`/documents/${document.id}/parts`);
  return (
    <Section title={t('casefile.parts.title')}>
      <p>{t('casefile.parts.guide')}</p>
      <DataState of={parts}>
        {(view) => <Marking key={document.id} view={view} document={document} onDone={onDone} />}
      </DataState>
    </Section>
  );
}

function Marking({ view, document, onDone }: Props & { view: Parts }) {
  const { t } = useTranslation();
  const { options } = useGrounds();
  const [items, setItems] = useState<PartView[]>(view.items);
  const { mutateAsync, error, isPending } = useAct<object, unknown>(['/cases', '/documents', '/case-events']);

  function change(part: number, to: Partial<PartView>) {
    setItems(items.map((item) => (item.part === part ? { ...item, ...to } : item)));
  }

  async function make(readers: Secrecy) {
    const marked = items.filter((item) => item.secrecy !== 'PUBLIC');
    await mutateAsync({ path: `/documents/${document.id}/parts`, body: { items: marked.map(mark) } });
    await mutateAsync({ path: `/documents/${document.id}/renditions`, body: { readers } });
    onDone(t('casefile.parts.made'));
  }

  return (
    <>
      <ol className={styles.parts}>
        {items.map((item) => (
          <li key={item.part} className={item.secrecy === 'PUBLIC' ? '' : styles.marked}>
            <p>{item.text}</p>
            <Checkbox
              id={`part-${item.part}`}
              label={t('casefile.parts.hide')}
              checked={item.secrecy !== 'PUBLIC'}
              onChange={(event) =>
                change(
                  item.part,
                  event.target.checked
                    ? { secrecy: 'PARTY', ground: options[0]?.value ?? null }
                    : { secrecy: 'PUBLIC', ground: null },
                )
              }
            />
            {item.secrecy !== 'PUBLIC' && (
              <div className={styles.selects}>
                <Choice
                  id={`part-${item.part}-secrecy`}
                  label={t('casefile.secrecy.who')}
                  value={item.secrecy}
                  options={(['PARTY', 'SECRET'] as Secrecy[]).map((circle) => ({
                    value: circle,
                    label: t(`casefile.secrecy.${circle}`),
                  }))}
                  onChange={(secrecy) => change(item.part, { secrecy: secrecy as Secrecy })}
                />
                <Choice
                  id={`part-${item.part}-ground`}
                  label={t('casefile.secrecy.ground')}
                  value={item.ground ?? ''}
                  options={options}
                  onChange={(ground) => change(item.part, { ground })}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {error && <ProblemNotice problem={error} />}
      <div className={styles.row}>
        <Button disabled={isPending} onClick={() => void make('PUBLIC').catch(() => undefined)}>
          {t('casefile.parts.makePublic')}
        </Button>
        <Button
          variant={ButtonVariant.Secondary}
          disabled={isPending || items.every((item) => item.secrecy === 'PUBLIC')}
          onClick={() => void make('PARTY').catch(() => undefined)}
        >
          {t('casefile.parts.makeParty')}
        </Button>
      </div>
    </>
  );
}

function mark({ part, secrecy, ground }: PartView) {
  return { part, secrecy, ground };
}
