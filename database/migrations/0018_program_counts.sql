set local search_path = jip;
-- Figures of a year for METI, JETRO and the office: counts alone, no row of a person. Definer: the readers may not see who is behind them.
create function program_counts(year int) returns table (part text, key text, people int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select 'applications', a.state, count(*)::int from intern_applications a where a.fiscal_year = year group by a.state
  union all select 'course ' || c.course, c.state, count(*)::int from course_applications c where c.fiscal_year = year group by c.course, c.state
  union all select 'country', n, count(distinct a.id)::int from intern_applications a, unnest(a.nationalities) n where a.fiscal_year = year and a.state = 'submitted' group by n
  union all select 'companies', a.state, count(*)::int from company_applications a where a.fiscal_year = year group by a.state
  union all select 'seats', p.course, sum(p.seats)::int from positions p where p.fiscal_year = year and p.state = 'open' group by p.course
  union all select 'hosts', 'confirmed', count(distinct m.company_id)::int from matches m where m.fiscal_year = year and m.state = 'confirmed'
  union all select 'internships', i.state, count(*)::int from internships i where i.fiscal_year = year group by i.state
  union all select 'reports', r.state, count(*)::int from daily_reports r join internships i on i.id = r.internship_id where i.fiscal_year = year group by r.state
  union all select 'paid-yen', s.state, sum(s.yen)::int from allowance_statements s where s.fiscal_year = year and s.state <> 'adjusted' group by s.state
$$;
grant create on schema jip to jip_system;
alter function program_counts(int) owner to jip_system;
revoke create on schema jip from jip_system;
-- As its owner now is another role, rights on it are given in that role's name.
set local role jip_system;
revoke all on function program_counts(int) from public;
grant execute on function program_counts(int) to jip_reader, jip_office;
reset role;
-- Trainings of confirmed interns are reported as well.
grant select on training_attendances to jip_reader;
create policy reported on training_attendances for select to jip_reader using (exists (select from internships i where i.id = internship_id));
