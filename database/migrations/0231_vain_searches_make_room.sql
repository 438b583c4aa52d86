set local search_path = jip;
-- A full list makes room: what was typed least often and longest ago goes, so that nonsense typed on end holds nobody else's words back.
grant create on schema jip to jip_system;
set local role jip_system;
create or replace function count_vain_search(searched text, of_language text, today date) returns void
language sql security definer set search_path = jip, pg_temp as $$
  delete from vain_searches where (language, words) in (
    select v.language, v.words from vain_searches v
    where (select count(*) from vain_searches) >= 2000
      and not exists (select from vain_searches k where k.language = of_language and k.words = searched)
    order by v.times, v.last_on, v.words limit 1);
  insert into vain_searches as kept (words, language, times, first_on, last_on) values (searched, of_language, 1, today, today)
  on conflict (language, words) do update set times = kept.times + 1, last_on = greatest(kept.last_on, excluded.last_on)
$$;
reset role;
revoke create on schema jip from jip_system;
