import { TextArea, TextInput } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { L10n } from '@/api/contract';
import { LANGS } from './content';
import { placeId, useProblem } from './building';
import styles from './template.module.css';

type Props = {
  /** Where the text stands in the template. */
  path: string;
  label: string;
  text: L10n;
  onChange: (text: L10n) => void;
  long?: boolean;
};

/** One text in three languages side by side; a missing one says so. */
export function TextsEditor({ path, label, text, onChange, long = false }: Props) {
  return (
    <div className={styles.texts} role="group" aria-label={label}>
      {LANGS.map((lang) => (
        <OneText
          key={lang}
          path={`${path}.${lang}`}
          lang={lang}
          label={label}
          long={long}
          value={text[lang]}
          onChange={(value) => onChange({ ...text, [lang]: value })}
        />
      ))}
    </div>
  );
}

type OneProps = {
  path: string;
  lang: (typeof LANGS)[number];
  label: string;
  long: boolean;
  value: string;
  onChange: (value: string) => void;
};

function OneText({ path, lang, label, long, value, onChange }: OneProps) {
  const { t } = useTranslation();
  const { error, missing } = useProblem(path);
  const props = {
    id: placeId(path),
    label: `${label}, ${t(`report.template.language.${lang}`)}`,
    lang,
    value,
    invalid: error !== undefined,
    errorText: error,
    helperText: missing ? t('report.template.missing') : undefined,
    className: missing ? styles.missing : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return long ? <TextArea {...props} /> : <TextInput {...props} />;
}

/** A help text, which need not be there; where it is, it must be in every language. */
export function HelpEditor({
  path,
  text,
  onChange,
  what,
}: {
  path: string;
  text: L10n | null;
  onChange: (text: L10n | null) => void;
  /** What it helps with, for those who hear the button only. */
  what: string;
}) {
  const { t } = useTranslation();
  if (text === null) {
    return (
      <div>
        <button
          type="button"
          className="link-button"
          onClick={() => onChange({ fi: '', sv: '', en: '' })}
          aria-label={`${t('report.template.addHelp')}: ${what}`}
        >
          {t('report.template.addHelp')}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.help}>
      <TextsEditor path={path} label={t('report.template.help')} text={text} onChange={onChange} long />
      <button
        type="button"
        className="link-button"
        onClick={() => onChange(null)}
        aria-label={t('report.template.remove', { what: `${t('report.template.help')}, ${what}` })}
      >
        {t('report.template.remove', { what: t('report.template.help') })}
      </button>
    </div>
  );
}
