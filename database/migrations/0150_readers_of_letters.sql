set local search_path = jip;
-- Who reads a letter: what the person asked to be called, else the full name, and where they live, for the greeting and the reader's own time.
-- From the latest application, drafts as well; only for accounts that act as nothing but an applicant. Runs with the caller's own rights.
create function reader_of_letter(account uuid) returns table (called text, residence text) language sql stable set search_path = jip, pg_temp as $$
  select coalesce(nullif(trim(n.answers ->> 'calledName'), ''), nullif(trim(n.answers ->> 'fullName'), ''), a.full_name),
    coalesce(nullif(p.answers ->> 'residence', ''), a.residence)
  from jip.intern_applications a
  left join jip.application_sections n on n.application_id = a.id and n.section = 'name'
  left join jip.application_sections p on p.application_id = a.id and p.section = 'person'
  where a.account_id = account
    and not exists (select from jip.account_roles r where r.account_id = account and r.role <> 'intern' and r.ended_at is null)
  order by a.fiscal_year desc, a.created_at desc, a.id limit 1
$$;
revoke execute on function reader_of_letter(uuid) from public;
grant execute on function reader_of_letter(uuid) to jip_system;
