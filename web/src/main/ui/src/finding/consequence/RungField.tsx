import { RadioButton, SelectionGroup } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { ConsequenceOptionsView, RungView } from '@/api/contract';
import { useField } from '@/kernel/form/Form';
import { useWhy } from './Ladder';
import formStyles from '@/kernel/form/form.module.css';

/** One rung of the ladder; what the agreement does not allow stands there, with its reason, but can't be chosen. */
export function RungField({ options }: { options: ConsequenceOptionsView }) {
  const { t } = useTranslation();
  const { id, error } = useField('kind');
  return (
    <SelectionGroup id={id} label={t('finding.consequence.one')} required errorText={error}>
      {options.rungs.map((rung) => (
        <Rung key={rung.kind} rung={rung} suggested={rung.kind === options.suggested} />
      ))}
    </SelectionGroup>
  );
}

function Rung({ rung, suggested }: { rung: RungView; suggested: boolean }) {
  const { t } = useTranslation();
  const { id, value, set } = useField('kind');
  const name = t(`finding.consequence.kind.${rung.kind}`);
  const why = useWhy(rung);
  return (
    <RadioButton
      id={`${id}-${rung.kind}`}
      name={id}
      value={rung.kind}
      label={suggested ? `${name} (${t('finding.consequence.suggested')})` : name}
      helperText={rung.agreedTerms ? `${why} ${rung.agreedTerms}` : why}
      className={formStyles.radio}
      disabled={!rung.allowed}
      checked={value === rung.kind}
      onChange={() => set(rung.kind)}
    />
  );
}
