-- Who the state's supervisory authority was on a day. The regional agency and Valvira became one on 1.1.2026; a report
-- of 2025 went to them, and must go on saying so.
create table supervisory_authority (
  code       varchar(40) primary key,
  valid_from date not null,
  valid_to   date,
  name_fi    varchar(200) not null,
  name_sv    varchar(200) not null,
  name_en    varchar(200) not null,
  check (valid_to is null or valid_to >= valid_from)
);

insert into supervisory_authority (code, valid_from, valid_to, name_fi, name_sv, name_en) values
  ('AVI_VALVIRA', '2010-01-01', '2025-12-31',
    'Etelä-Suomen aluehallintovirasto ja Valvira',
    'Regionförvaltningsverket i Södra Finland och Valvira',
    'Regional State Administrative Agency for Southern Finland and Valvira'),
  ('LVV', '2026-01-01', null,
    'Lupa- ja valvontavirasto',
    'Tillstånds- och tillsynsverket',
    'Finnish Supervisory Agency');
