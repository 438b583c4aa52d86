set local search_path = jip;
-- What was searched for among the questions and found nothing: the words and how often, nothing about who asked. `program/publications`
-- cleans them before they come here; the checks say the same once more.
create table vain_searches (
  words text not null check (char_length(words) between 2 and 60 and words !~ '@' and words !~ '[0-9]{5}'),
  language text not null check (language in ('en', 'ja')),
  times int not null default 1 check (times > 0),
  first_on date not null,
  last_on date not null,
  primary key (language, words)
);
alter table vain_searches enable row level security;
alter table vain_searches force row level security;
grant select, delete on vain_searches to jip_office;
grant select, insert, update, delete on vain_searches to jip_system;
create policy office_reads on vain_searches for select to jip_office using (true);
create policy office_deletes on vain_searches for delete to jip_office using (true);
create policy system on vain_searches to jip_system using (true) with check (true);

-- Whoever searches counts, and reads nothing. So many different words are kept and no more: whoever types nonsense on end fills no disk.
create function count_vain_search(searched text, of_language text, today date) returns void
language sql security definer set search_path = jip, pg_temp as $$
  insert into vain_searches as kept (words, language, times, first_on, last_on)
  select searched, of_language, 1, today, today
  where (select count(*) from vain_searches) < 2000
    or exists (select from vain_searches v where v.language = of_language and v.words = searched)
  on conflict (language, words) do update set times = kept.times + 1, last_on = greatest(kept.last_on, excluded.last_on)
$$;
grant create on schema jip to jip_system;
alter function count_vain_search(text, text, date) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function count_vain_search(text, text, date) from public;
grant execute on function count_vain_search(text, text, date) to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader;
reset role;
