import { Button, ButtonSize, ButtonVariant, IconPlus, Notification } from 'hds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueView, ChecklistItem, CriterionView, InspectionView } from '@/api/contract';
import { useResource } from '@/api/query';
import { localized } from '@/kernel/i18n/i18n';
import { Empty } from '@/kernel/page/DataState';
import { Toast } from '@/kernel/page/Toast';
import { CriterionCard } from './CriterionCard';
import { EarlierFindings } from './EarlierFindings';
import { FindingDialog } from './FindingDialog';
import { SavingBar } from './SavingBar';
import { ThemeList } from './ThemeList';
import { OFFLINE } from './useChecklist';
import { useFindingsHere } from './useFindingsHere';
import { useShown } from './useShown';
import styles from './checklist.module.css';

export type NewFinding = { criterion: CriterionView | null; note: string; positive: boolean };

export function Checklist({ inspection, items }: { inspection: InspectionView; items: ChecklistItem[] }) {
  const { t } = useTranslation();
  const catalogue = useResource<CatalogueView>(
    `/criteria-catalogues/${encodeURIComponent(inspection.catalogueVersion)}`,
    {},
    OFFLINE,
  );
  const { show, setShow, themes, summary } = useShown(inspection.id, items, catalogue.data?.themes ?? []);
  const findings = useFindingsHere(inspection);
  const [drafting, setDrafting] = useState<NewFinding | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const writable = inspection.allowedActs.includes('answers');

  return (
    <>
      <SavingBar inspectionId={inspection.id} summary={summary} show={show} onShow={setShow} />
      {!writable && <Notification type="info" label={t('inspection.checklist.readOnly')} />}
      <div className={styles.columns}>
        <aside className={styles.aside}>
          <ThemeList themes={themes} />
          <EarlierFindings unitId={inspection.unit.id} earlier={findings.earlier} />
        </aside>
        <div className={styles.themes}>
          {themes.every(({ shown }) => shown.length === 0) && <Empty>{t('inspection.checklist.none')}</Empty>}
          {themes
            .filter(({ shown }) => shown.length > 0)
            .map((theme) => (
              <section key={theme.code} aria-labelledby={`theme-${theme.code}`} className={styles.theme}>
                <h2 id={`theme-${theme.code}`} tabIndex={-1}>
                  {localized(theme.name)}{' '}
                  <small>
                    {t('inspection.checklist.progress', { assessed: theme.assessed, all: theme.all })}
                  </small>
                </h2>
                {theme.shown.map((item) => (
                  <CriterionCard
                    key={item.criterion.code}
                    inspectionId={inspection.id}
                    item={item}
                    writable={writable}
                    findings={findings.of(item.criterion.code)}
                    earlier={findings.earlierOf(item.criterion.code)}
                    onFinding={setDrafting}
                  />
                ))}
              </section>
            ))}
          {writable && (
            <div>
              <Button
                variant={ButtonVariant.Secondary}
                size={ButtonSize.Medium}
                iconStart={<IconPlus aria-hidden />}
                onClick={() => setDrafting({ criterion: null, note: '', positive: false })}
              >
                {t('inspection.checklist.otherFinding')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {drafting && (
        <FindingDialog
          inspectionId={inspection.id}
          draft={drafting}
          onClose={() => setDrafting(null)}
          onSaved={() => {
            setDrafting(null);
            setDone(t('inspection.finding.saved'));
          }}
        />
      )}
      <Toast done={done} onClose={() => setDone(null)} />
    </>
  );
}
