set local search_path = jip;
-- Which fields hurt people: how often each problem was told, by day and form. No value, no person, no request.
create table field_problems (
  on_day date not null,
  form text not null check (length(form) <= 120),
  field text not null check (length(field) <= 60),
  code text not null check (length(code) <= 60),
  times int not null check (times > 0),
  primary key (on_day, form, field, code)
);
alter table field_problems enable row level security; alter table field_problems force row level security;
grant select, insert on field_problems to jip_system;
grant update (times) on field_problems to jip_system;
create policy clockwork on field_problems to jip_system using (true) with check (true);
grant select on field_problems to jip_office;
create policy office on field_problems for select to jip_office using (true);
