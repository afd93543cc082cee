import { IconAngleDown, IconAngleUp, IconCopy, IconTrash } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { useBuilding } from './building';
import { copyName, focusSoon } from './focus';
import styles from './template.module.css';

type Props = {
  /** What the buttons are about, in words. */
  what: string;
  /** Unique in the page. */
  name: string;
  at: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
  onCopy?: () => void;
};

/** Up, down, copy and remove, by mouse and by keyboard alike; the focus follows the thing. */
export function ItemActions({ what, name, at, count, onMove, onRemove, onCopy }: Props) {
  const { t } = useTranslation();
  const { say } = useBuilding();

  function move(to: number, button: 'up' | 'down') {
    onMove(to);
    say(t('report.template.moved', { what, place: to + 1, count }));
    const end = to === 0 ? 'down' : to === count - 1 ? 'up' : button;
    focusSoon(`${name}-${end}`);
  }

  return (
    <span className={styles.acts}>
      <button
        type="button"
        id={`${name}-up`}
        disabled={at === 0}
        aria-label={t('report.template.up', { what })}
        onClick={() => move(at - 1, 'up')}
      >
        <IconAngleUp aria-hidden />
      </button>
      <button
        type="button"
        id={`${name}-down`}
        disabled={at === count - 1}
        aria-label={t('report.template.down', { what })}
        onClick={() => move(at + 1, 'down')}
      >
        <IconAngleDown aria-hidden />
      </button>
      {onCopy && (
        <button
          type="button"
          id={copyName(name)}
          aria-label={t('report.template.copy', { what })}
          onClick={onCopy}
        >
          <IconCopy aria-hidden />
        </button>
      )}
      <button type="button" aria-label={t('report.template.remove', { what })} onClick={onRemove}>
        <IconTrash aria-hidden />
      </button>
    </span>
  );
}
