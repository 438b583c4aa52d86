set local search_path = jip;
-- One person's words are nobody's business, and may be a name. The office sees what was typed at least three times on at least two days, each
-- visitor counted once a day (app/public/publications); until then nobody reads it. `program/publications/vain-search.ts` says the same numbers.
alter table vain_searches add column days int not null default 1 check (days > 0 and days <= times);
drop policy office_reads on vain_searches;
drop policy office_deletes on vain_searches;
create policy office_reads on vain_searches for select to jip_office using (times >= 3 and days >= 2);
create policy office_deletes on vain_searches for delete to jip_office using (times >= 3 and days >= 2);

grant create on schema jip to jip_system;
set local role jip_system;
create or replace function count_vain_search(searched text, of_language text, today date) returns void
language sql security definer set search_path = jip, pg_temp as $$
  delete from vain_searches where (language, words) in (
    select v.language, v.words from vain_searches v
    where (select count(*) from vain_searches) >= 2000
      and not exists (select from vain_searches k where k.language = of_language and k.words = searched)
    order by v.times, v.last_on, v.words limit 1);
  insert into vain_searches as kept (words, language, times, days, first_on, last_on) values (searched, of_language, 1, 1, today, today)
  on conflict (language, words) do update set times = kept.times + 1,
    days = kept.days + (excluded.last_on > kept.last_on)::int, last_on = greatest(kept.last_on, excluded.last_on)
$$;
reset role;
revoke create on schema jip from jip_system;
