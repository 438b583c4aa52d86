set local search_path = jip;
-- What the public results page may know: counts alone, and none that speaks of one to four people. `people` is null where a count is
-- kept back. A count that could be worked out from the others (the only one kept back) takes the next smallest with it.
-- Definer: visitors may read none of these tables. The function gives no row of a person.
create function public_results(of_year int) returns table (part text, key text, people int)
language sql stable security definer set search_path = jip, pg_temp as $$
  with received as (
    select id, coalesce(nationalities[1], '') as country from intern_applications
    where fiscal_year = of_year and submitted_at is not null
  ),
  totals as (
    select 'applications' as part, count(*)::int as people from received
    union all select 'companies', count(*)::int from company_applications where fiscal_year = of_year and submitted_at is not null
    union all select 'hosts', count(distinct company_id)::int from matches where fiscal_year = of_year and state = 'confirmed'
    union all select 'confirmed', count(*)::int from matches where fiscal_year = of_year and state = 'confirmed'
    union all select 'completed', count(*)::int from internships where fiscal_year = of_year and (state = 'completed' or (state in ('settling', 'closed') and end_reason = ''))
  ),
  courses as (
    select course as key, count(*)::int as people from course_applications join received on received.id = application_id
    where fiscal_year = of_year group by course
  ),
  courses_kept_back as (
    select c.key, c.people, c.people < 5 or (
      (select count(*) from courses where people < 5) = 1
      and c.key = (select key from courses where people >= 5 order by people, key limit 1)
    ) as is_kept_back from courses c
  ),
  countries as (select country as key, count(*)::int as people from received group by country),
  countries_kept_back as (
    select c.key, c.people, c.people < 5 or (
      (select coalesce(sum(people), 0) from countries where people < 5) between 1 and 4
      and c.key = (select key from countries where people >= 5 order by people, key limit 1)
    ) as is_kept_back from countries c
  )
  select part, '', case when people between 1 and 4 then null else people end from totals
  union all select 'course', key, case when is_kept_back then null else people end from courses_kept_back
  union all select 'country', key, people from countries_kept_back where not is_kept_back
  union all select 'other-countries', '', case when sum(people) < 5 then null else sum(people)::int end from countries_kept_back where is_kept_back having count(*) > 0
$$;
grant create on schema jip to jip_system;
alter function public_results(int) owner to jip_system;
revoke create on schema jip from jip_system;
-- As its owner now is another role, rights on it are given in that role's name.
set local role jip_system;
revoke all on function public_results(int) from public;
grant execute on function public_results(int) to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader, jip_office, jip_system;
reset role;
