set local search_path = jip;
-- Whoever reads a letter for a host company, the office or the committee reads it in Japan: Japan's time alone stands in it, without the same
-- moment in UTC. Letters to them greet by themselves. Readers at the posts may sit anywhere and keep both.
create or replace function reader_of_letter(account uuid) returns table (called text, residence text) language sql stable set search_path = jip, pg_temp as $$
  (select coalesce(nullif(trim(n.answers ->> 'calledName'), ''), nullif(trim(n.answers ->> 'fullName'), ''), a.full_name),
    coalesce(nullif(p.answers ->> 'residence', ''), a.residence)
  from jip.intern_applications a
  left join jip.application_sections n on n.application_id = a.id and n.section = 'name'
  left join jip.application_sections p on p.application_id = a.id and p.section = 'person'
  where a.account_id = account
    and not exists (select from jip.account_roles r where r.account_id = account and r.role <> 'intern' and r.ended_at is null)
  order by a.fiscal_year desc, a.created_at desc, a.id limit 1)
  union all
  select '', 'JP'
  where exists (select from jip.account_roles r where r.account_id = account and r.role not in ('intern', 'reader-meti', 'reader-jetro') and r.ended_at is null)
$$;
