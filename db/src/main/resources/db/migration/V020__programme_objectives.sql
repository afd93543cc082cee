-- What the organiser's self-monitoring programme is to secure (741/2023 23 §; service strategy 2023-2025 and its
-- action plan): data and not constants, because the next edition of the programme may add its own. Inspections,
-- criteria and findings name an objective by its code, so that the manager's picture can group by it.
create table programme_objective (
  code     varchar(40) primary key,
  position integer not null unique,
  name_fi  varchar(200) not null,
  name_sv  varchar(200) not null,
  name_en  varchar(200) not null
);

insert into programme_objective (code, position, name_fi, name_sv, name_en) values
  ('AVAILABILITY', 1, 'Palvelujen saatavuus', 'Tillgången till tjänster', 'Availability of services'),
  ('CONTINUITY', 2, 'Palvelujen jatkuvuus', 'Tjänsternas kontinuitet', 'Continuity of services'),
  ('SAFETY', 3, 'Palvelujen turvallisuus', 'Tjänsternas säkerhet', 'Safety of services'),
  ('QUALITY', 4, 'Palvelujen laatu', 'Tjänsternas kvalitet', 'Quality of services'),
  ('EQUALITY', 5, 'Asiakkaiden yhdenvertaisuus', 'Jämlikhet för klienterna', 'Equality of clients');
