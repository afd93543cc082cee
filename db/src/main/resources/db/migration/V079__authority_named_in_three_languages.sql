-- The authority to which a report went is named to Swedish readers in Swedish, also when it is gone: the name of that
-- day is kept in every language.
alter table inspection rename column authority_name to authority_name_fi;
alter table inspection add column authority_name_sv varchar(200);
alter table inspection add column authority_name_en varchar(200);
update inspection i set authority_name_sv = a.name_sv, authority_name_en = a.name_en
  from supervisory_authority a where a.code = i.authority_code;
