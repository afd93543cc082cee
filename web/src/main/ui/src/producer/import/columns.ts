/** A column of an import file, as docs/import.md tells; `field` names the words for it. */
export type ImportColumn = {
  name: string;
  field: string;
  example: string;
  required?: boolean;
  codes?: string[];
  /** Under which texts the codes have their words. */
  words?: string;
};

const LANGUAGES = { codes: ['FI', 'SV', 'EN'], words: 'kernel.language' };

export const IMPORT_COLUMNS: ImportColumn[] = [
  { name: 'tuottaja_ytunnus', field: 'businessId', example: '9000311-6' },
  { name: 'tuottaja_ytunnus_puuttuu', field: 'businessIdMissingReason', example: '' },
  { name: 'tuottaja_oid', field: 'oid', example: '1.2.246.10.90003116' },
  { name: 'tuottaja_nimi', field: 'name', example: 'Kuvitelmanlahden Hoiva Oy', required: true },
  { name: 'tuottaja_nimi_sv', field: 'nameSv', example: 'Fantasivikens Omsorg Ab' },
  {
    name: 'tuottaja_muoto',
    field: 'form',
    example: 'COMPANY',
    required: true,
    codes: ['PUBLIC', 'COMPANY', 'ASSOCIATION', 'PERSON'],
    words: 'producer.form',
  },
  { name: 'tuottaja_kieli', field: 'language', example: 'FI', required: true, ...LANGUAGES },
  { name: 'tuottaja_sahkoposti', field: 'email', example: 'kirjaamo@hoiva.example' },
  { name: 'tuottaja_puhelin', field: 'phone', example: '000 1294 50' },
  { name: 'yksikko_oid', field: 'oid', example: '1.2.246.10.90003116.10.1' },
  { name: 'yksikko_soteri', field: 'soteriNumber', example: 'S-40758' },
  { name: 'yksikko_nimi', field: 'unitName', example: 'Palvelukoti Kuunsirppi', required: true },
  { name: 'yksikko_nimi_sv', field: 'nameSv', example: 'Servicehuset Vårvinden' },
  {
    name: 'yksikko_palveluala',
    field: 'type',
    example: 'ELDERLY_24H',
    required: true,
    codes: [
      'ELDERLY_24H',
      'HOME_CARE',
      'CHILD_PROTECTION',
      'DISABILITY_HOUSING',
      'MENTAL_HEALTH_HOUSING',
      'HEALTH_STATION',
      'DENTAL',
      'HOSPITAL_WARD',
      'DAY_ACTIVITY',
      'RESCUE_STATION',
      'LOW_THRESHOLD',
    ],
    words: 'kernel.unitType',
  },
  { name: 'yksikko_osoite', field: 'address', example: 'Utukuja 17' },
  { name: 'yksikko_postinumero', field: 'postalCode', example: '09994' },
  { name: 'yksikko_postitoimipaikka', field: 'city', example: 'Esimerkkikaupunki' },
  { name: 'yksikko_alue', field: 'area', example: 'Länsi' },
  { name: 'yksikko_vastuuhenkilo', field: 'responsiblePerson', example: 'Tyyni Mielikuva' },
  { name: 'yksikko_puhelin', field: 'phone', example: '000 1301 40' },
  { name: 'yksikko_sahkoposti', field: 'email', example: 'kuunsirppi@hoiva.example' },
  { name: 'yksikko_kieli', field: 'language', example: 'FI', required: true, ...LANGUAGES },
  { name: 'yksikko_paikat', field: 'places', example: '26' },
  {
    name: 'suhde',
    field: 'relation',
    example: 'CONTRACT',
    required: true,
    codes: ['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'],
    words: 'kernel.relation',
  },
  { name: 'suhde_sopimus', field: 'agreementReference', example: 'Puitesopimus KU-2024-016' },
  { name: 'suhde_valvontalaki', field: 'actApplies', example: 'kyllä', codes: ['kyllä', 'ei'] },
  { name: 'suhde_alkaa', field: 'validFrom', example: '2024-03-01', required: true },
  { name: 'suhde_paattyy', field: 'validTo', example: '31.12.2027' },
  {
    name: 'suhde_seuraamukset',
    field: 'allowedConsequences',
    example: 'CONTRACT_FINE: 150 € / rikkomus | TERMINATION: 6 kk',
  },
];
