import { Button, ButtonSize, ButtonVariant, IconPlus, IconTrash } from 'hds-react';
import { useTranslation } from 'react-i18next';
import { LongTextField } from '@/kernel/form/fields';
import styles from '@/kernel/form/form.module.css';

const MOST = 20;

type Props = { grounds: string[]; onChange: (grounds: string[]) => void };

/** The grounds one by one, so that the party can answer each. */
export function GroundFields({ grounds, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.rows}>
      {grounds.map((_, index) => (
        <div key={index}>
          <LongTextField
            name={`grounds.${index}`}
            label={t('finding.consequence.groundNumber', { number: index + 1 })}
            help={index === 0 ? t('finding.consequence.groundHelp') : undefined}
            required
          />
          {grounds.length > 1 && (
            <Button
              size={ButtonSize.Small}
              variant={ButtonVariant.Supplementary}
              iconStart={<IconTrash aria-hidden />}
              aria-label={t('finding.consequence.removeGround', { number: index + 1 })}
              onClick={() => onChange(grounds.filter((__, other) => other !== index))}
            >
              {t('finding.plan.remove')}
            </Button>
          )}
        </div>
      ))}
      {grounds.length < MOST && (
        <div>
          <Button
            size={ButtonSize.Small}
            variant={ButtonVariant.Secondary}
            iconStart={<IconPlus aria-hidden />}
            onClick={() => onChange([...grounds, ''])}
          >
            {t('finding.consequence.addGround')}
          </Button>
        </div>
      )}
    </div>
  );
}
