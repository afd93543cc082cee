import { useTranslation } from 'react-i18next';
import type { AgreementTerms } from '@/api/contract';
import { formatDate, formatNumber } from '@/kernel/format';
import { Facts } from '@/kernel/page/Section';
import styles from './agreement.module.css';
import { amountWords } from './amountWords';
import { daysOf } from './words';

/** What one version says; what it does not say is left out. */
export function AgreementTermsFacts({ terms }: { terms: AgreementTerms }) {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        [t('agreement.field.days'), daysOf(terms)],
        [t('agreement.field.priceBasis'), terms.priceBasis],
        [
          t('agreement.field.yearlyValue'),
          typeof terms.yearlyValue === 'number' &&
            t('agreement.terms.euros', { euros: formatNumber(terms.yearlyValue) }),
        ],
        [t('agreement.field.services'), list(terms.services)],
        [
          t('agreement.field.lots'),
          list(
            terms.lots.map((lot) =>
              [[lot.code, lot.name].filter(Boolean).join(' '), lot.services].filter(Boolean).join(': '),
            ),
          ),
        ],
        [
          t('agreement.field.options'),
          list(
            terms.options.map((option) =>
              t('agreement.terms.option', {
                name: option.name,
                days: daysOf({ validFrom: option.from, validTo: option.to }),
                decideBy: formatDate(option.decideBy),
              }),
            ),
          ),
        ],
        [
          t('agreement.field.notices'),
          list(terms.notices.map((notice) => `${notice.what}: ${formatDate(notice.on)}`)),
        ],
        [
          t('agreement.field.consequences'),
          list(
            terms.consequences.map(
              (agreed) =>
                `${t(`finding.consequence.kind.${agreed.kind}`)}: ${[
                  agreed.amount && amountWords(agreed.amount, t),
                  agreed.note,
                  agreed.trigger,
                  agreed.clause,
                ]
                  .filter(Boolean)
                  .join(' · ')}`,
            ),
          ),
        ],
      ]}
    />
  );
}

function list(items: string[]) {
  return items.length === 0 ? null : (
    <ul className={styles.plain}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
