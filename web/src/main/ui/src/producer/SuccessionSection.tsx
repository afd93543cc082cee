import { Button, ButtonSize, ButtonVariant } from 'hds-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Successions, SuccessionView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate } from '@/kernel/format';
import { Section } from '@/kernel/page/Section';

// with lists that open, which are heavy, and needed by few
const SuccessionForm = lazy(async () => ({ default: (await import('./SuccessionForm')).SuccessionForm }));

/** Whose activity the producer carries on, and who carries on its own; repeats are counted through it. */
export function SuccessionSection({ producerId, keeps }: { producerId: string; keeps: boolean }) {
  const { t } = useTranslation();
  const mayRead = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR', 'ADMIN');
  const successions = useResource<Successions>(mayRead ? `/producers/${producerId}/successions` : null);
  const [open, setOpen] = useState(false);
  if (!successions.data) return null;
  const { predecessors, successors } = successions.data;
  const none = predecessors.length + successors.length === 0;
  if (none && !keeps) return null;
  return (
    <Section
      title={t('producer.succession.title')}
      actions={
        keeps && (
          <Button
            variant={ButtonVariant.Secondary}
            size={ButtonSize.Small}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'producer.succession.cancel' : 'producer.succession.add')}
          </Button>
        )
      }
    >
      <Suspense fallback={null}>
        {open && <SuccessionForm producerId={producerId} onDone={() => setOpen(false)} />}
      </Suspense>
      {none ? (
        <p>{t('producer.succession.none')}</p>
      ) : (
        <ul>
          {predecessors.map((each) => (
            <One key={each.producerId} succession={each} words="producer.succession.continues" />
          ))}
          {successors.map((each) => (
            <One key={each.producerId} succession={each} words="producer.succession.continued" />
          ))}
        </ul>
      )}
    </Section>
  );
}

function One({ succession, words }: { succession: SuccessionView; words: string }) {
  const { t } = useTranslation();
  return (
    <li>
      {t(words, { date: formatDate(succession.from) })}{' '}
      <Link to={`/producers/${succession.producerId}`}>{succession.producerName}</Link>. {succession.ground}
    </li>
  );
}
