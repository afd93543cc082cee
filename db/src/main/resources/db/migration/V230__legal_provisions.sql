-- Letters about a finding name the very section on which each of their sentences rests. What that section is, and of
-- which act, changes with the law and not with the house: so it is dated, as the legal bases of inspections are, and a
-- letter cites what was in force on the day on which it is written. The house writes no letters of before 2024.
create table legal_provision (
  id          uuid primary key default gen_random_uuid(),
  provision   varchar(40) not null,
  valid_from  date not null,
  valid_to    date,
  citation_fi varchar(300) not null,
  citation_sv varchar(300) not null,
  citation_en varchar(300) not null,
  unique (provision, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

insert into legal_provision (provision, valid_from, citation_fi, citation_sv, citation_en) values
  ('STEERING', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon valvonnasta 741/2023, 25 §',
    'lagen om tillsynen över social- och hälsovården 741/2023, 25 §',
    'Act on the Supervision of Social Welfare and Health Care 741/2023, section 25'),
  ('LINE_STEERING', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon valvonnasta 741/2023, 23 ja 25 §',
    'lagen om tillsynen över social- och hälsovården 741/2023, 23 och 25 §',
    'Act on the Supervision of Social Welfare and Health Care 741/2023, sections 23 and 25'),
  ('TELLING_THE_AUTHORITY', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon valvonnasta 741/2023, 34 §',
    'lagen om tillsynen över social- och hälsovården 741/2023, 34 §',
    'Act on the Supervision of Social Welfare and Health Care 741/2023, section 34'),
  ('CONTENT_OF_CONTRACT', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon järjestämisestä 612/2021, 15 §',
    'lagen om ordnande av social- och hälsovård 612/2021, 15 §',
    'Act on Organising Healthcare and Social Welfare Services 612/2021, section 15'),
  ('APPROVAL_FOR_VOUCHERS', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon palvelusetelistä 569/2009, 4 ja 5 §',
    'lagen om servicesedlar inom social- och hälsovården 569/2009, 4 och 5 §',
    'Act on Health Care and Social Welfare Service Vouchers 569/2009, sections 4 and 5');
