import { Button, ButtonSize, ButtonVariant, IconPlus, Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanSignal } from '@/api/contract';
import { ProposedFindingDialog, type Made } from '../ProposedFindingDialog';
import styles from './plans.module.css';

type Props = { unitId: string; signals: PlanSignal[]; mayFind: boolean };

/** What is wrong with a plan in words, and for officers the way to a finding. */
export function PlanWrongs({ unitId, signals, mayFind }: Props) {
  const { t } = useTranslation();
  const [findingOf, setFindingOf] = useState<PlanSignal | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <>
      {made && (
        <Notification type="success" label={t('reports.finding.made')}>
          <Link to={`/findings/${made.id}`}>{made.title}</Link>
        </Notification>
      )}
      <ul className={styles.wrong}>
        {signals.map((signal) => (
          <li key={signal} data-signal={signal}>
            <span>{t(`plans.signalText.${signal}`)}</span>
            {mayFind && (
              <Button
                size={ButtonSize.Small}
                variant={ButtonVariant.Secondary}
                iconStart={<IconPlus />}
                aria-label={t('plans.finding.of', { what: t(`plans.signal.${signal}`) })}
                onClick={() => setFindingOf(signal)}
              >
                {t('reports.finding.make')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {findingOf && (
        <ProposedFindingDialog
          path={`/unit-plans/${unitId}`}
          of={{ signal: findingOf }}
          title={t('plans.finding.title')}
          guide={t('plans.finding.guide')}
          onClose={() => setFindingOf(null)}
          onMade={(finding) => {
            setFindingOf(null);
            setMade(finding);
          }}
        />
      )}
    </>
  );
}
