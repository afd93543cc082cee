import { useTranslation } from 'react-i18next';
import type { RiskOverride, RiskScore, UnitRiskView, UnitType } from '@/api/contract';
import { useAct, useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { ProblemNotice } from '@/kernel/form/ProblemNotice';
import { formatDate, formatDateTime } from '@/kernel/format';
import { DataState } from '@/kernel/page/DataState';
import { Rows } from '@/kernel/page/Rows';
import { Section, Written } from '@/kernel/page/Section';
import styles from './plan.module.css';
import { EndOverride, SayLevel } from './RiskOverrideForms';
import { RiskParts } from './RiskParts';
import { RiskTag } from './tags';

/** The risk of a unit with its reasons, for the organiser's people only. */
export default function UnitRisk({ unitId, unitType }: { unitId: string; unitType: UnitType }) {
  const { t } = useTranslation();
  const roles = useRoles();
  const path = `/units/${unitId}/risk-score`;
  const risk = useResource<UnitRiskView>(path);
  const reckon = useAct<object, UnitRiskView>(['/units', '/risk-scores']);
  const works = roles.is('OFFICER', 'MANAGER');
  return (
    <Section
      title={t('plan.title')}
      actions={
        works && (
          <button
            type="button"
            className="link-button"
            disabled={reckon.isPending}
            onClick={() => reckon.mutate({ path: `${path}/reckoning`, body: {} })}
          >
            {t('plan.reckon')}
          </button>
        )
      }
    >
      {reckon.error && <ProblemNotice problem={reckon.error} />}
      <DataState of={risk}>
        {(view) => (
          <>
            {view.current ? (
              <Score of={view.current} unitType={unitType} />
            ) : (
              <p className={styles.muted}>{t('plan.none')}</p>
            )}
            {view.override && <Said of={view.override} />}
            {works && view.current && (
              <div className={styles.forms}>
                <SayLevel unitId={unitId} />
                {view.override && <EndOverride unitId={unitId} />}
              </div>
            )}
            <History of={view} />
          </>
        )}
      </DataState>
    </Section>
  );
}

function Score({ of, unitType }: { of: RiskScore; unitType: UnitType }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.score}>
        <RiskTag level={of.said ?? of.level} />{' '}
        {t('plan.points', { count: of.points, level: t(`plan.level.${of.level}`) })}
      </p>
      <details>
        <summary>{t('plan.parts')}</summary>
        <RiskParts parts={of.parts} unitType={unitType} />
        <p className={styles.muted}>
          {t('plan.tables', {
            points: of.pointsTable,
            level: of.levelTable,
            when: formatDateTime(of.reckonedAt),
          })}
        </p>
      </details>
    </>
  );
}

function Said({ of }: { of: RiskOverride }) {
  const { t } = useTranslation();
  return (
    <div className={styles.word}>
      <p>
        <strong>
          {t('plan.override.said', {
            level: t(`plan.level.${of.level}`),
            who: of.saidBy,
            until: formatDate(of.validTo),
          })}
        </strong>
      </p>
      <Written>{of.reason}</Written>
    </div>
  );
}

function History({ of }: { of: UnitRiskView }) {
  const { t } = useTranslation();
  if (of.history.length < 2 && of.overrides.length === 0) return null;
  return (
    <details>
      <summary>{t('plan.history')}</summary>
      <Rows
        caption={t('plan.history')}
        rows={of.history}
        rowKey={({ reckonedAt, supersededAt }) => `${reckonedAt}${supersededAt ?? ''}`}
        columns={[
          {
            key: 'since',
            header: t('plan.field.since'),
            card: 'heading',
            render: ({ reckonedAt }) => formatDateTime(reckonedAt),
          },
          { key: 'points', header: t('plan.field.points'), render: ({ points }) => points },
          {
            key: 'level',
            header: t('plan.field.level'),
            render: ({ level, said }) =>
              said ? `${t(`plan.level.${said}`)} (${t('plan.said')})` : t(`plan.level.${level}`),
          },
        ]}
      />
      {of.overrides.length > 0 && (
        <ul className={styles.plain}>
          {of.overrides.map((word) => (
            <li key={word.saidAt}>
              {formatDate(word.saidAt)}{' '}
              {t('plan.override.said', {
                level: t(`plan.level.${word.level}`),
                who: word.saidBy,
                until: formatDate(word.validTo),
              })}{' '}
              {word.reason}
              {word.endedAt &&
                ` – ${t('plan.override.ended', { when: formatDate(word.endedAt), who: word.endedBy })} ${
                  word.endReason ?? ''
                }`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
