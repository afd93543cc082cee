-- The act as a whole, of which a report says that it does not govern what was inspected, and the section by which a review
-- of a decision about vouchers is asked for: they stood in the words of the letters, and change with the law as well.
insert into legal_provision (provision, valid_from, citation_fi, citation_sv, citation_en) values
  ('SUPERVISION_ACT', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon valvonnasta 741/2023',
    'lagen om tillsynen över social- och hälsovården 741/2023',
    'Act on the Supervision of Social Welfare and Health Care 741/2023'),
  ('REVIEW_FOR_VOUCHERS', '2024-01-01',
    'laki sosiaali- ja terveydenhuollon palvelusetelistä 569/2009, 13 §',
    'lagen om servicesedlar inom social- och hälsovården 569/2009, 13 §',
    'Act on Health Care and Social Welfare Service Vouchers 569/2009, section 13');
