import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseParty } from '@/api/contract';
import { Facts, Section, type Fact } from '@/kernel/page/Section';

const PAGES: Record<string, string> = { PRODUCER: '/producers', UNIT: '/units' };

/** Whom the case concerns. An imported case has no register behind its names. */
export function CaseParties({ parties, linked }: { parties: CaseParty[]; linked: boolean }) {
  const { t } = useTranslation();
  return (
    <Section title={t('casefile.parties')}>
      <Facts facts={parties.map((party): Fact => [t(`casefile.party.${party.role}`), nameOf(party)])} />
    </Section>
  );

  function nameOf(party: CaseParty) {
    const page = PAGES[party.role];
    const name = party.identifier ? `${party.name} (${party.identifier})` : party.name;
    return linked && page && party.id ? <Link to={`${page}/${party.id}`}>{name}</Link> : name;
  }
}
