import { TextInput } from 'hds-react';
import { useEffect, useRef, useState } from 'react';

const PAUSE = 300;

type Props = { id: string; label: string; value: string; onChange: (value: string) => void; help?: string };

/** Words to search by; the search follows the writing after a short pause. */
export function SearchBox({ id, label, value, onChange, help }: Props) {
  const [text, setText] = useState(value);
  const told = useRef(value);

  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text.trim() === told.current) return;
    const timer = setTimeout(() => {
      told.current = text.trim();
      onChange(text.trim());
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, onChange]);

  return (
    <TextInput
      id={id}
      type="search"
      label={label}
      helperText={help}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
