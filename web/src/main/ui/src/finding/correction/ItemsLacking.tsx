import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/contract';

/** What the officer found lacking in single actions of a returned plan. */
export function ItemsLacking({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const lacking = plan.actions.filter(({ accepted }) => accepted === false);
  if (lacking.length === 0) return null;
  return (
    <div>
      <h3>{t('correction.assessment.lacking')}</h3>
      <ul>
        {lacking.map(({ id, title, assessment }) => (
          <li key={id}>
            <strong>{title}:</strong> {assessment}
          </li>
        ))}
      </ul>
    </div>
  );
}
