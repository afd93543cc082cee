-- To whom notices are transferred (434/2003 21 §): dated records like the supervisory authorities, as bodies merge and
-- change their names. Whether one is an authority decides if the reporter may be told to it without consent.
create table receiving_body (
  code       varchar(40) primary key,
  valid_from date not null,
  valid_to   date,
  authority  boolean not null,
  -- in which it is written to
  language   varchar(2) not null default 'FI',
  name_fi    varchar(200) not null,
  name_sv    varchar(200) not null,
  name_en    varchar(200) not null,
  address    varchar(400),
  check (valid_to is null or valid_to >= valid_from)
);
insert into receiving_body (code, valid_from, valid_to, authority, name_fi, name_sv, name_en) values
  ('AVI_VALVIRA', '2010-01-01', '2025-12-31', true, 'Etelä-Suomen aluehallintovirasto ja Valvira',
    'Regionförvaltningsverket i Södra Finland och Valvira',
    'Regional State Administrative Agency for Southern Finland and Valvira'),
  ('LVV', '2026-01-01', null, true, 'Lupa- ja valvontavirasto', 'Tillstånds- och tillsynsverket',
    'Finnish Supervisory Agency'),
  ('EOA', '2010-01-01', null, true, 'Eduskunnan oikeusasiamies', 'Riksdagens justitieombudsman',
    'Parliamentary Ombudsman'),
  ('OKV', '2010-01-01', null, true, 'Oikeuskansleri', 'Justitiekanslern', 'Chancellor of Justice'),
  ('FIMEA', '2010-01-01', null, true, 'Lääkealan turvallisuus- ja kehittämiskeskus Fimea',
    'Säkerhets- och utvecklingscentret för läkemedelsområdet Fimea', 'Finnish Medicines Agency Fimea'),
  ('STUK', '2010-01-01', null, true, 'Säteilyturvakeskus', 'Strålsäkerhetscentralen',
    'Radiation and Nuclear Safety Authority'),
  ('TSV', '2010-01-01', null, true, 'Tietosuojavaltuutetun toimisto', 'Dataombudsmannens byrå',
    'Office of the Data Protection Ombudsman'),
  ('POLICE', '2010-01-01', null, true, 'Helsingin poliisilaitos', 'Polisinrättningen i Helsingfors',
    'Helsinki Police Department'),
  ('HUS', '2023-01-01', null, true, 'HUS-yhtymä', 'HUS-sammanslutningen', 'HUS Group'),
  ('LUVN', '2023-01-01', null, true, 'Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde',
    'Wellbeing Services County of Western Uusimaa'),
  ('VAKE', '2023-01-01', null, true, 'Vantaan ja Keravan hyvinvointialue', 'Vanda och Kervo välfärdsområde',
    'Wellbeing Services County of Vantaa and Kerava'),
  ('KEUSOTE', '2023-01-01', null, true, 'Keski-Uudenmaan hyvinvointialue', 'Mellersta Nylands välfärdsområde',
    'Wellbeing Services County of Central Uusimaa'),
  ('ITAUUSIMAA', '2023-01-01', null, true, 'Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde',
    'Wellbeing Services County of Eastern Uusimaa');

-- What was sent to whom and how. The letter lies in the case; where there is none, with the notice. Neither holds who
-- reported: that goes on a sheet of its own, which is printed out of the seal and kept nowhere.
create table notice_transfer (
  notice_id       uuid primary key references notice (id),
  body_code       varchar(40) references receiving_body (code),
  body_name       varchar(200) not null,
  address         varchar(400),
  channel         varchar(200) not null,
  reference       varchar(200),
  reason          text not null,
  enclosure       varchar(10) not null,
  reporter_ground varchar(10),
  ground_reason   text,
  document_id     uuid references document (id),
  attachment_id   uuid references notice_attachment (id),
  sent_by_id      uuid not null,
  sent_by         varchar(200) not null,
  sent_at         timestamptz not null,
  check (enclosure <> 'REPORTER' or (reporter_ground is not null and ground_reason is not null)),
  check (document_id is null or attachment_id is null)
);
