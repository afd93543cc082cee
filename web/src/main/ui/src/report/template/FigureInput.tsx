import { TextInput } from 'hds-react';
import { useState } from 'react';
import { numberOf } from '../form/answers';
import { writtenNumber } from '../form/useAnswerText';
import { placeId, useProblem } from './building';

type Props = {
  path: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** A number that may be left out; what is no number yet stays as it was written and changes nothing. */
export function FigureInput({ path, label, value, onChange }: Props) {
  const { error } = useProblem(path);
  const [written, setWritten] = useState(() => writtenNumber(value));
  return (
    <TextInput
      id={placeId(path)}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={written}
      invalid={error !== undefined}
      errorText={error}
      onChange={(event) => {
        const text = event.target.value;
        setWritten(text);
        const number = numberOf(text);
        if (number !== null || text.trim() === '') onChange(number);
      }}
      onBlur={() => setWritten(writtenNumber(value))}
    />
  );
}
