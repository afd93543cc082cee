-- The sheet that goes along with a transfer is printed when it is asked for, in the language of its letter. Of transfers
-- that are older the language of the body is known; those to others were written to in Finnish.
alter table notice_transfer add column language varchar(2) not null default 'FI';
update notice_transfer t set language = b.language from receiving_body b where b.code = t.body_code;
