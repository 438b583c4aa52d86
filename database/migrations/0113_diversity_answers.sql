set local search_path = jip;
-- Answers to the diversity questions of years that ask any: apart from the application, readable by nobody but their person. The office
-- gets counts alone (`diversity_counts`), so there is no grant for it at all: not for a row, not for a column.
create table diversity_answers (
  application_id uuid primary key references intern_applications on delete cascade,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  -- Choice by question, in the ids of the year's data.
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  -- The consent lies here and not among the others: those who read consents shall not see who answered.
  text_version text not null,
  agreed_at timestamptz not null
);
create index on diversity_answers (fiscal_year);
create index on diversity_answers (account_id);
alter table diversity_answers enable row level security; alter table diversity_answers force row level security;

create function is_my_living_application(application uuid, year int) returns boolean language sql stable as $$
  select exists (select from jip.intern_applications a
    where a.id = application and a.fiscal_year = year and a.account_id = jip.jip_account() and a.state in ('draft', 'submitted'))
$$;
grant select, insert, delete on diversity_answers to jip_intern;
grant update (answers, text_version, agreed_at) on diversity_answers to jip_intern;
create policy own on diversity_answers for select to jip_intern using (account_id = jip_account());
create policy answer on diversity_answers for insert to jip_intern
  with check (account_id = jip_account() and is_my_living_application(application_id, fiscal_year));
create policy change on diversity_answers for update to jip_intern using (account_id = jip_account())
  with check (account_id = jip_account() and is_my_living_application(application_id, fiscal_year));
create policy take_away on diversity_answers for delete to jip_intern using (account_id = jip_account());
-- The clockwork's role owns the counting and the clearing away below, and reads for nothing else.
grant select, delete on diversity_answers to jip_system;
create policy counting on diversity_answers for select to jip_system using (true);
create policy clearing on diversity_answers for delete to jip_system using (true);

-- How many gave each answer, for whoever may see statistics of this kind. A count under five is not given, and where one alone would be
-- missing the next larger is not given either, so that nobody finds it by taking the others from a sum.
create function diversity_counts(year int) returns table (question text, answer text, people int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  with cells as (
    select c.key as question, c.value as answer, count(*)::int as people
      from diversity_answers d join intern_applications a on a.id = d.application_id and a.state = 'submitted', jsonb_each_text(d.answers) c
      where d.fiscal_year = year and (jip_has_role('manager') or jip_has_role('privacy-officer') or jip_has_role('administrator'))
      group by c.key, c.value
  ), ranked as (
    select *, count(*) filter (where people < 5) over (partition by question) as small,
      row_number() over (partition by question, people < 5 order by people, answer) as place from cells
  )
  select question, answer, case when people < 5 or (small = 1 and place = 1) then null else people end from ranked
$$;

-- An application that is withdrawn, expired or emptied takes these answers with it, whichever deed ends it.
create function clear_diversity_answers() returns trigger language plpgsql security definer set search_path = jip, pg_temp as $$
begin
  if tg_table_name = 'application_sections' then delete from diversity_answers d where d.application_id = old.application_id;
  else delete from diversity_answers d where d.application_id = new.id;
  end if;
  return null;
end $$;
create trigger diversity_answers_go after update of state on intern_applications
  for each row when (new.state in ('withdrawn', 'expired')) execute function clear_diversity_answers();
create trigger diversity_answers_go after delete on application_sections for each row execute function clear_diversity_answers();

grant create on schema jip to jip_system;
alter function diversity_counts(int) owner to jip_system;
alter function clear_diversity_answers() owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function diversity_counts(int), clear_diversity_answers() from public;
grant execute on function diversity_counts(int) to jip_office;
reset role;
