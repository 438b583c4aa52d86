set local search_path = jip;
-- Readers and the public count countries alike: everybody whose application arrived, by the first nationality that they named.
grant create on schema jip to jip_system;
set local role jip_system;
create or replace function program_counts(year int) returns table (part text, key text, people int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select 'applications', a.state, count(*)::int from intern_applications a where a.fiscal_year = year group by a.state
  union all select 'course ' || c.course, c.state, count(*)::int from course_applications c where c.fiscal_year = year group by c.course, c.state
  union all select 'country', coalesce(a.nationalities[1], ''), count(*)::int from intern_applications a where a.fiscal_year = year and a.submitted_at is not null group by 2
  union all select 'companies', a.state, count(*)::int from company_applications a where a.fiscal_year = year group by a.state
  union all select 'seats', p.course, sum(p.seats)::int from positions p where p.fiscal_year = year and p.state = 'open' group by p.course
  union all select 'hosts', 'confirmed', count(distinct m.company_id)::int from matches m where m.fiscal_year = year and m.state = 'confirmed'
  union all select 'internships', i.state, count(*)::int from internships i where i.fiscal_year = year group by i.state
  union all select 'reports', r.state, count(*)::int from daily_reports r join internships i on i.id = r.internship_id where i.fiscal_year = year group by r.state
  union all select 'paid-yen', s.state, sum(s.yen)::int from allowance_statements s where s.fiscal_year = year and s.state <> 'adjusted' group by s.state
$$;
reset role;
revoke create on schema jip from jip_system;
