import { useTranslation } from 'react-i18next';
import type { AgreementTerms, AgreementType, ConsequenceKind, RelationType } from '@/api/contract';
import { AGREED } from '@/finding/consequence/kinds';
import { DateField } from '@/kernel/form/DateField';
import { LongTextField, NumberField, TextField } from '@/kernel/form/fields';
import styles from './agreement.module.css';
import { amountForm, amountOf } from './amounts';
import { ConsequenceFields, isSaid, type ConsequenceForm } from './ConsequenceFields';
import { CONTENTS } from './options';
import { RowFields } from './RowFields';

const RELATION: Record<AgreementType, RelationType> = {
  CONTRACT: 'CONTRACT',
  VOUCHER_RULEBOOK: 'VOUCHER',
  LINE_AGREEMENT: 'OWN',
  GRANT_TERMS: 'GRANT',
};

/** The terms as a form holds them: texts by content and by kind, so that each has its field. */
export type TermsForm = Omit<AgreementTerms, 'services' | 'contents' | 'consequences'> & {
  services: string;
  contents: Record<string, string>;
  consequences: Record<string, ConsequenceForm>;
};

const TERMS_REQUIRED = [
  'validFrom',
  'lots.*.name',
  'options.*.name',
  'options.*.from',
  'options.*.decideBy',
  'notices.*.what',
  'notices.*.on',
];

/** What must be said; of a consequence of which anything is said, when it may be used. */
export function termsRequired(form: TermsForm, type: AgreementType): string[] {
  const said = AGREED[RELATION[type]].filter((kind) => isSaid(form.consequences[kind]));
  return [...TERMS_REQUIRED, ...said.map((kind) => `consequences.${kind}.trigger`)];
}

export const TERMS_DATES = [
  'validFrom',
  'validTo',
  'options.*.from',
  'options.*.to',
  'options.*.decideBy',
  'notices.*.on',
];

export const TERMS_NUMBERS = ['consequences.*.amount.euros', 'consequences.*.amount.percent'];

/** Where the form has what the server names: by content and kind, what is sent as lists. */
export function termsPath(path: string, form: TermsForm, type: AgreementType): string {
  const [, list, place, rest] = /^(?:terms\.)?(contents|consequences)\.(\d+)\.(.+)$/.exec(path) ?? [];
  if (list === 'contents') {
    const content = CONTENTS.filter((each) => form.contents[each]?.trim())[Number(place)];
    return `contents.${content}`;
  }
  if (list !== 'consequences') return path.replace(/^terms\./, '');
  const kind = AGREED[RELATION[type]].filter((each) => isSaid(form.consequences[each]))[Number(place)];
  return `consequences.${kind}.${rest?.replace(/^amount(\.cents)?$/, 'amount.euros')}`;
}

export function termsForm(of?: AgreementTerms): TermsForm {
  return {
    validFrom: of?.validFrom ?? '',
    validTo: of?.validTo ?? '',
    priceBasis: of?.priceBasis ?? '',
    yearlyValue: of?.yearlyValue ?? null,
    services: (of?.services ?? []).join('\n'),
    lots: of?.lots ?? [],
    options: of?.options ?? [],
    notices: of?.notices ?? [],
    contents: Object.fromEntries(
      CONTENTS.map((content) => [
        content,
        of?.contents.find((each) => each.content === content)?.clause ?? '',
      ]),
    ),
    consequences: Object.fromEntries(
      Object.values(AGREED)
        .flat()
        .map((kind) => {
          const agreed = of?.consequences.find((each) => each.kind === kind);
          return [
            kind,
            {
              amount: amountForm(agreed?.amount),
              note: agreed?.note ?? '',
              trigger: agreed?.trigger ?? '',
              clause: agreed?.clause ?? '',
            },
          ];
        }),
    ),
  };
}

/** What was left empty is not said; a consequence of which anything is said is sent whole. */
export function termsOf(form: TermsForm, type: AgreementType): AgreementTerms {
  return {
    validFrom: form.validFrom,
    validTo: form.validTo || null,
    priceBasis: form.priceBasis || null,
    yearlyValue: form.yearlyValue,
    services: form.services
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    lots: form.lots,
    options: form.options.map((option) => ({ ...option, to: option.to || null })),
    notices: form.notices,
    contents: CONTENTS.flatMap((content) => {
      const clause = form.contents[content]?.trim();
      return clause ? [{ content, clause }] : [];
    }),
    consequences: AGREED[RELATION[type]].flatMap((kind) => {
      const terms = form.consequences[kind];
      if (!isSaid(terms)) return [];
      return [
        {
          ...terms,
          kind,
          amount: amountOf(terms.amount),
          note: terms.note || null,
          clause: terms.clause || null,
        },
      ];
    }),
  };
}

/** The terms of an agreement of a kind. The list of 612/2021 15 § belongs to contracts. */
export function TermsFields({ form, type }: { form: TermsForm; type: AgreementType }) {
  const { t } = useTranslation();
  const kinds: ConsequenceKind[] = AGREED[RELATION[type]];
  return (
    <>
      <div className={styles.pair}>
        <DateField name="validFrom" label={t('agreement.field.validFrom')} required />
        <DateField name="validTo" label={t('agreement.field.validTo')} help={t('agreement.terms.endHelp')} />
      </div>
      <LongTextField
        name="services"
        label={t('agreement.field.services')}
        help={t('agreement.terms.servicesHelp')}
      />
      <TextField name="priceBasis" label={t('agreement.field.priceBasis')} />
      <NumberField
        name="yearlyValue"
        label={t('agreement.field.yearlyValue')}
        help={t('agreement.terms.yearlyValueHelp')}
      />
      <RowFields
        name="lots"
        rows={form.lots}
        empty={{ code: '', name: '', services: '' }}
        title={t('agreement.field.lots')}
      >
        {(path) => (
          <>
            <div className={styles.pair}>
              <TextField name={`${path}.code`} label={t('agreement.terms.lotCode')} />
              <TextField name={`${path}.name`} label={t('agreement.terms.lotName')} required />
            </div>
            <TextField name={`${path}.services`} label={t('agreement.terms.lotServices')} />
          </>
        )}
      </RowFields>
      <RowFields
        name="options"
        rows={form.options}
        empty={{ name: '', from: '', to: '', decideBy: '' }}
        title={t('agreement.field.options')}
      >
        {(path) => (
          <>
            <TextField name={`${path}.name`} label={t('agreement.terms.optionName')} required />
            <div className={styles.pair}>
              <DateField name={`${path}.from`} label={t('agreement.field.validFrom')} required />
              <DateField name={`${path}.to`} label={t('agreement.field.validTo')} />
              <DateField name={`${path}.decideBy`} label={t('agreement.terms.decideBy')} required />
            </div>
          </>
        )}
      </RowFields>
      <RowFields
        name="notices"
        rows={form.notices}
        empty={{ what: '', on: '' }}
        title={t('agreement.field.notices')}
      >
        {(path) => (
          <div className={styles.pair}>
            <TextField name={`${path}.what`} label={t('agreement.terms.what')} required />
            <DateField name={`${path}.on`} label={t('agreement.terms.on')} required />
          </div>
        )}
      </RowFields>
      {type === 'CONTRACT' && (
        <fieldset className={styles.group}>
          <legend>{t('agreement.page.contents')}</legend>
          <p>{t('agreement.contents.help')}</p>
          {CONTENTS.map((content) => (
            <TextField
              key={content}
              name={`contents.${content}`}
              label={t(`agreement.contents.${content}`)}
            />
          ))}
        </fieldset>
      )}
      {kinds.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{t('agreement.field.consequences')}</legend>
          <p>{t('agreement.terms.consequencesHelp')}</p>
          {kinds.map((kind) => (
            <ConsequenceFields key={kind} kind={kind} terms={form.consequences[kind]} />
          ))}
        </fieldset>
      )}
    </>
  );
}
