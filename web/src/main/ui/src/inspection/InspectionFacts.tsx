import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InspectionView, ObjectiveView } from '@/api/contract';
import { useResource } from '@/api/query';
import { useRoles } from '@/api/session';
import { formatDate, formatDateTime } from '@/kernel/format';
import { localized } from '@/kernel/i18n/i18n';
import { Facts } from '@/kernel/page/Section';
import page from '@/kernel/case/casePage.module.css';
import styles from './inspection.module.css';

/** Whom, on what ground, by whom and when; beside what is being done. */
export function InspectionFacts({ inspection }: { inspection: InspectionView }) {
  const { t } = useTranslation();
  const officials = useRoles().is('OFFICER', 'MANAGER', 'AUDITOR');
  const objectives = useResource<ObjectiveView[]>('/objectives').data;
  const objective = objectives?.find(({ code }) => code === inspection.objective);
  const { unit, basis, declaration, authority } = inspection;
  return (
    <aside className={page.facts} aria-labelledby="inspection-facts">
      <h2 id="inspection-facts">{t('inspection.facts')}</h2>
      <Facts
        facts={[
          [t('inspection.unit'), officials ? <Link to={`/units/${unit.id}`}>{unit.name}</Link> : unit.name],
          [
            t('inspection.producer'),
            officials ? (
              <Link to={`/producers/${unit.producerId}`}>{unit.producerName}</Link>
            ) : (
              unit.producerName
            ),
          ],
          [t('inspection.unitType'), t(`kernel.unitType.${unit.type}`)],
          [t('inspection.lead'), inspection.leadName],
          [
            t('inspection.relation'),
            [t(`kernel.relation.${inspection.relation}`), inspection.agreementReference]
              .filter(Boolean)
              .join(', '),
          ],
          [
            t('inspection.basis'),
            <>
              {localized(basis.name)}
              <small className={styles.citation}>{localized(basis.citation)}</small>
            </>,
          ],
          [
            t('inspection.actApplies'),
            t(inspection.actApplies ? 'inspection.actAppliesYes' : 'inspection.actAppliesNo'),
          ],
          [t('inspection.objective'), objective && localized(objective.name)],
          [t('inspection.reason'), inspection.reason],
          !!inspection.followsFindingId && [
            t('inspection.follows'),
            <Link to={`/findings/${inspection.followsFindingId}`}>{t('inspection.followsFinding')}</Link>,
          ],
          [t('inspection.unannouncedReason'), inspection.unannouncedReason],
          [t('inspection.catalogue'), inspection.catalogueVersion],
          declaration && [
            t('inspection.declaration'),
            <>
              {t(declaration.disqualified ? 'inspection.disqualified' : 'inspection.notDisqualified')}
              {declaration.text && <>. {declaration.text}</>}
              <small className={styles.citation}>
                {t('inspection.byAt', { who: declaration.by, when: formatDateTime(declaration.at) })}
              </small>
            </>,
          ],
          inspection.notice && [t('inspection.noticeSent'), formatDateTime(inspection.notice.sentAt)],
          inspection.notice && [
            t('inspection.questionnaire.dueOn'),
            formatDate(inspection.notice.questionnaireDueOn),
          ],
          [t('inspection.startedAt'), inspection.startedAt && formatDateTime(inspection.startedAt)],
          [t('inspection.endedAt'), inspection.endedAt && formatDateTime(inspection.endedAt)],
          !!authority?.sentAt && [
            t('inspection.authority.sent'),
            <>
              {authority.name}
              <small className={styles.citation}>
                {[formatDateTime(authority.sentAt), authority.channel, authority.reference]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </>,
          ],
          !!inspection.closedAt && [
            t('inspection.closing.title'),
            <>
              {inspection.closingReason}
              <small className={styles.citation}>{formatDateTime(inspection.closedAt)}</small>
            </>,
          ],
        ]}
      />
    </aside>
  );
}
