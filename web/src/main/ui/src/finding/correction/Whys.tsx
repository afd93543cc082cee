import { useTranslation } from 'react-i18next';
import { TextField } from '@/kernel/form/fields';

export const WHYS = 5;

/** Five times why, each answer asked about in its turn; as many as it takes, or none. */
export function WhyFields({ whys }: { whys: string[] }) {
  const { t } = useTranslation();
  // the next why is asked once the one before has an answer
  const shown = Math.min(WHYS, whys.findIndex((why) => why.trim() === '') + 1 || WHYS);
  return (
    <>
      {whys.slice(0, shown).map((_, index) => (
        <TextField
          key={index}
          name={`whys.${index}`}
          label={t('correction.whys.why', { number: index + 1 })}
          {...(index === 0 ? { help: t('correction.whys.help') } : {})}
        />
      ))}
    </>
  );
}

/** The chain of causes as it was told. */
export function WhyList({ whys }: { whys: string[] }) {
  const { t } = useTranslation();
  if (whys.length === 0) return null;
  return (
    <>
      <h3>{t('correction.whys.title')}</h3>
      <ol>
        {whys.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ol>
    </>
  );
}
