import { IconAlertCircleFill, IconClock, IconErrorFill, IconRefresh } from 'hds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OpenFindingsView } from '@/api/contract';
import styles from './insight.module.css';

/** The figures that a manager looks at first. */
export function FigureTiles({ of }: { of: OpenFindingsView }) {
  const { t } = useTranslation();
  const serious = of.bySeverity.find(({ key }) => key === 'SERIOUS')?.count ?? 0;
  const repeated = of.byScope.find(({ key }) => key === 'PATTERN')?.count ?? 0;
  return (
    <ul className={styles.tiles}>
      <Tile
        to="/findings?open=true"
        icon={<IconClock aria-hidden />}
        label={t('insight.total')}
        of={of.total}
      />
      <Tile
        to="/findings?open=true&overdue=true"
        icon={<IconAlertCircleFill aria-hidden />}
        label={t('insight.overdue')}
        of={of.overdue}
        total={of.total}
        look={styles.late}
      />
      <Tile
        to="/findings?open=true&severity=SERIOUS"
        icon={<IconErrorFill aria-hidden />}
        label={t('insight.serious')}
        of={serious}
        total={of.total}
        look={styles.grave}
      />
      <Tile
        to="/findings?open=true&scope=PATTERN"
        icon={<IconRefresh aria-hidden />}
        label={t('insight.repeated')}
        of={repeated}
        total={of.total}
        look={styles.late}
      />
    </ul>
  );
}

type TileProps = {
  to: string;
  icon: ReactNode;
  label: string;
  of: number;
  total?: number;
  look?: string | undefined;
};

/** One figure that opens its rows. */
export function Tile({ to, icon, label, of, total, look = '' }: TileProps) {
  const { t } = useTranslation();
  return (
    <li className={of > 0 ? look : ''}>
      <Link to={to}>
        <span className={styles.tileLabel}>
          {icon} {label}
        </span>{' '}
        <strong className={styles.tileFigure}>{of}</strong>{' '}
        {total !== undefined && total > 0 && (
          <small>{t('insight.ofAll', { share: Math.round((100 * of) / total) })}</small>
        )}
      </Link>
    </li>
  );
}
