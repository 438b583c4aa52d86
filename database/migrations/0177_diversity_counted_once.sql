set local search_path = jip;
-- Answers to diversity questions are counted once for a year, and only what may be shown is kept: two counts, with one person's answer
-- deleted or changed between them, would tell what that person answered. From then on no answer is given or changed; deleting stays possible.
create table diversity_countings (
  fiscal_year int primary key references program_years,
  counted_at timestamptz not null
);
create table diversity_kept_counts (
  fiscal_year int not null references diversity_countings,
  question text not null,
  answer text not null,
  -- Null: hidden. The figure that was hidden is nowhere.
  people int check (people >= 5),
  primary key (fiscal_year, question, answer)
);
alter table diversity_countings enable row level security; alter table diversity_countings force row level security;
alter table diversity_kept_counts enable row level security; alter table diversity_kept_counts force row level security;
create function reads_diversity_counts() returns boolean language sql stable parallel safe as
  $$ select jip.jip_has_role('manager') or jip.jip_has_role('privacy-officer') or jip.jip_has_role('administrator') $$;
-- That a year was counted is no secret: whoever answers must know that it is too late.
grant select on diversity_countings to jip_intern, jip_office;
create policy known on diversity_countings for select to jip_intern, jip_office using (true);
grant select on diversity_kept_counts to jip_office;
create policy figures on diversity_kept_counts for select to jip_office using (reads_diversity_counts());
grant select, insert on diversity_countings, diversity_kept_counts to jip_system;
create policy counting on diversity_countings to jip_system using (true) with check (true);
create policy counting on diversity_kept_counts to jip_system using (true) with check (true);

create or replace function is_my_living_application(application uuid, year int) returns boolean language sql stable as $$
  select not exists (select from jip.diversity_countings c where c.fiscal_year = year)
    and exists (select from jip.intern_applications a
      where a.id = application and a.fiscal_year = year and a.account_id = jip.jip_account() and a.state in ('draft', 'submitted'))
$$;

-- Counts a year unless that was done. A count under five is not kept, and where one alone would be missing the next larger is not either,
-- so that nobody finds it by taking the others from a sum. For the clockwork, which has no account, and those who read the counts.
create function count_diversity_once(year int, moment timestamptz) returns void
  language plpgsql security definer set search_path = jip, pg_temp as $$
begin
  if jip_account() is not null and not reads_diversity_counts() then raise exception 'not a deed of this role' using errcode = '42501'; end if;
  insert into diversity_countings values (year, moment) on conflict do nothing;
  if not found then return; end if;
  insert into diversity_kept_counts
    with cells as (
      select c.key as question, c.value as answer, count(*)::int as people
        from diversity_answers d join intern_applications a on a.id = d.application_id and a.state = 'submitted', jsonb_each_text(d.answers) c
        where d.fiscal_year = year
        group by c.key, c.value
    ), ranked as (
      select *, count(*) filter (where people < 5) over (partition by question) as small,
        row_number() over (partition by question, people < 5 order by people, answer) as place from cells
    )
    select year, question, answer, case when people < 5 or (small = 1 and place = 1) then null else people end from ranked;
end $$;
grant create on schema jip to jip_system;
alter function count_diversity_once(int, timestamptz) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
-- It counted anew whenever it was asked.
drop function diversity_counts(int);
revoke all on function count_diversity_once(int, timestamptz) from public;
grant execute on function count_diversity_once(int, timestamptz) to jip_office;
reset role;
