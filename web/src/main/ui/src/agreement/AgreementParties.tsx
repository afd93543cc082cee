import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonSize, ButtonVariant, IconCalendar } from 'hds-react';
import type { AgreementParty, AgreementView, LocalDate } from '@/api/contract';
import { useAct } from '@/api/query';
import { DateField } from '@/kernel/form/DateField';
import { Form, FormActions, Submit } from '@/kernel/form/Form';
import { useForm } from '@/kernel/form/useForm';
import { Empty } from '@/kernel/page/DataState';
import { Rows, type Column } from '@/kernel/page/Rows';
import { Section } from '@/kernel/page/Section';
import styles from './agreement.module.css';
import { daysOf, nameOf } from './words';

// with lists that open, which are heavy, and needed by few
const LineResponsible = lazy(async () => ({
  default: (await import('./LineResponsible')).LineResponsible,
}));
const LotsField = lazy(async () => ({ default: (await import('./LotsField')).LotsField }));
const AddParty = lazy(async () => ({ default: (await import('./AddParty')).AddParty }));

export const CHANGES = ['/agreements', '/targets', '/relations', '/units', '/scorecards', '/case-events'];

/** Whom the agreement concerns, and when; those who are measured lead to their scorecards. */
export function AgreementParties({ agreement, writes }: { agreement: AgreementView; writes: boolean }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<string | null>(null);
  const leaving = agreement.parties.find(({ id }) => id === ending);
  const columns = useColumns(writes ? setEnding : null, (agreement.versions[0]?.terms.lots.length ?? 0) > 0);
  return (
    <Section
      title={t('agreement.page.parties')}
      actions={
        writes &&
        !adding && (
          <Button size={ButtonSize.Small} variant={ButtonVariant.Secondary} onClick={() => setAdding(true)}>
            {t('agreement.party.add')}
          </Button>
        )
      }
    >
      <Suspense fallback={null}>
        {adding && <AddParty agreement={agreement} onDone={() => setAdding(false)} />}
      </Suspense>
      {leaving && <EndParty agreement={agreement} party={leaving} onDone={() => setEnding(null)} />}
      {agreement.parties.length === 0 ? (
        <Empty>{t('agreement.page.noParties')}</Empty>
      ) : (
        <Rows caption={t('agreement.page.parties')} columns={columns} rows={agreement.parties} />
      )}
      <Suspense fallback={null}>
        {agreement.parties
          .filter(({ type }) => type === 'SERVICE_LINE')
          .map((party) => (
            <LineResponsible key={party.id} lineId={party.partyId} writes={writes} />
          ))}
      </Suspense>
    </Section>
  );
}

function useColumns(onEnd: ((id: string) => void) | null, lots: boolean): Column<AgreementParty>[] {
  const { t } = useTranslation();
  const name = (party: AgreementParty) =>
    nameOf({ nameFi: party.name, nameSv: party.nameSv ?? party.name, nameEn: party.nameEn ?? party.name })
      .name;
  const columns: (Column<AgreementParty> | null)[] = [
    {
      key: 'name',
      header: t('agreement.party.one'),
      card: 'heading',
      wide: true,
      render: (party) =>
        party.type === 'SERVICE_LINE' ? (
          <span className={styles.name}>{name(party)}</span>
        ) : (
          <Link
            to={party.type === 'UNIT' ? `/units/${party.partyId}` : `/producers/${party.partyId}`}
            className={styles.name}
          >
            {name(party)}
          </Link>
        ),
    },
    {
      key: 'type',
      header: t('agreement.party.type'),
      render: (party) => t(`agreement.partyType.${party.type}`),
    },
    lots
      ? {
          key: 'lots',
          header: t('agreement.field.lots'),
          render: (party) => party.lots.join(', ') || t('agreement.party.allLots'),
        }
      : null,
    { key: 'days', header: t('agreement.field.holds'), render: (party) => daysOf(party) },
    {
      key: 'scorecard',
      header: t('agreement.scorecard.one'),
      render: (party) =>
        party.measured ? (
          <Link
            to={`/scorecards/${party.partyId}`}
            aria-label={t('agreement.scorecard.of', { who: name(party) })}
          >
            {t('agreement.scorecard.one')}
          </Link>
        ) : (
          t('agreement.party.notMeasured')
        ),
    },
    onEnd && {
      key: 'end',
      header: t('agreement.party.acts'),
      card: 'actions',
      render: (party) => (
        <Button
          size={ButtonSize.Small}
          variant={ButtonVariant.Supplementary}
          iconStart={<IconCalendar aria-hidden />}
          aria-label={t('agreement.party.changeDaysOf', { who: name(party) })}
          onClick={() => onEnd(party.id)}
        >
          {t('agreement.party.changeDays')}
        </Button>
      ),
    },
  ];
  return columns.filter((column) => column !== null);
}

type Days = { validFrom: LocalDate; validTo: LocalDate | null; lots: string[] };

function EndParty({
  agreement,
  party,
  onDone,
}: {
  agreement: AgreementView;
  party: AgreementParty;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { mutateAsync } = useAct<Days, AgreementView>(CHANGES);
  const [initial] = useState<Days>({
    validFrom: party.validFrom,
    validTo: party.validTo,
    lots: party.lots,
  });
  const form = useForm({
    id: `agreement-party-${party.id}`,
    initial,
    required: ['validFrom'],
    dates: ['validFrom', 'validTo'],
  });
  return (
    <Form
      form={form}
      label={t('agreement.party.changeDaysOf', { who: party.name })}
      onSubmit={async (values) => {
        await mutateAsync({
          path: `/agreements/${agreement.id}/parties/${party.id}`,
          method: 'PUT',
          version: party.version,
          body: { ...values, validTo: values.validTo || null },
        });
        onDone();
      }}
    >
      <h3>{party.name}</h3>
      <p>{t('agreement.party.moveGuide')}</p>
      <Suspense fallback={null}>
        <LotsField lots={agreement.versions[0]?.terms.lots ?? []} />
      </Suspense>
      <div className={styles.pair}>
        <DateField name="validFrom" label={t('agreement.field.validFrom')} required />
        <DateField name="validTo" label={t('agreement.field.validTo')} />
      </div>
      <FormActions>
        <Submit>{t('agreement.party.saveDays')}</Submit>
        <Button variant={ButtonVariant.Secondary} onClick={onDone}>
          {t('kernel.form.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
