-- Who may read a document follows from the law's grounds, which are data: 621/1999 24 § and what supervision meets of it.
create table secrecy_ground (
  code    varchar(20) primary key,
  place   integer not null,
  text_fi varchar(300) not null,
  text_sv varchar(300) not null,
  text_en varchar(300) not null
);
insert into secrecy_ground (code, place, text_fi, text_sv, text_en) values
  ('24.1-25', 1,
    'JulkL 621/1999 24 § 1 mom. 25 k.: tieto sosiaali- tai terveydenhuollon asiakkaasta tai terveydentilasta',
    'OffL 621/1999 24 § 1 mom. 25 p.: uppgift om en klient inom socialvården eller hälso- och sjukvården eller om hälsotillstånd',
    'Act 621/1999, section 24(1)(25): information on a client of social or health care or on health'),
  ('24.1-32', 2,
    'JulkL 621/1999 24 § 1 mom. 32 k.: tieto henkilön yksityiselämän piiristä',
    'OffL 621/1999 24 § 1 mom. 32 p.: uppgift om en persons privatliv',
    'Act 621/1999, section 24(1)(32): information on a person''s private life'),
  ('24.1-15', 3,
    'JulkL 621/1999 24 § 1 mom. 15 k.: valvonnan toteutuminen vaarantuisi',
    'OffL 621/1999 24 § 1 mom. 15 p.: tillsynen skulle äventyras',
    'Act 621/1999, section 24(1)(15): disclosure would endanger the supervision'),
  ('24.1-6', 4,
    'JulkL 621/1999 24 § 1 mom. 6 k.: kantelu ennen asian ratkaisua',
    'OffL 621/1999 24 § 1 mom. 6 p.: klagan innan ärendet har avgjorts',
    'Act 621/1999, section 24(1)(6): complaint before the matter is decided'),
  ('24.1-17', 5,
    'JulkL 621/1999 24 § 1 mom. 17 k.: julkisyhteisön liikesalaisuus',
    'OffL 621/1999 24 § 1 mom. 17 p.: ett offentligt samfunds företagshemlighet',
    'Act 621/1999, section 24(1)(17): business secret of a public body'),
  ('24.1-20', 6,
    'JulkL 621/1999 24 § 1 mom. 20 k.: yksityisen liikesalaisuus',
    'OffL 621/1999 24 § 1 mom. 20 p.: en enskilds företagshemlighet',
    'Act 621/1999, section 24(1)(20): business secret of a private party'),
  ('11.2-7', 7,
    'JulkL 621/1999 11 § 2 mom. 7 k.: ilmoittajan yhteystiedot',
    'OffL 621/1999 11 § 2 mom. 7 p.: anmälarens kontaktuppgifter',
    'Act 621/1999, section 11(2)(7): contact details of a reporter');

-- A document is for its party until an officer has looked at it: nothing becomes public by forgetting.
alter table document add column secrecy varchar(10) not null default 'PARTY'
  check (secrecy in ('PUBLIC', 'PARTY', 'SECRET'));
alter table document add column secrecy_ground varchar(20) references secrecy_ground (code);
alter table document add column classified_by varchar(200);
alter table document add column classified_at timestamptz;
-- a rendition is a document of its own, made of another without what its reader may not see
alter table document add column rendition_of uuid references document (id);
alter table document add column rendition_for varchar(10) check (rendition_for in ('PUBLIC', 'PARTY'));
-- whether the producer brought it
alter table document add column received boolean not null default false;

-- Parts are the paragraphs of what was printed, by their number in it: the text never changes once the letter is made.
create table document_part_secrecy (
  document_id    uuid not null references document (id),
  part           integer not null,
  secrecy        varchar(10) not null check (secrecy in ('PARTY', 'SECRET')),
  secrecy_ground varchar(20) not null references secrecy_ground (code),
  marked_by      varchar(200) not null,
  marked_at      timestamptz not null,
  primary key (document_id, part)
);
