set local search_path = jip;
-- What a person asks to have changed after sending. The old answers stay here for good; the office decides, and the rules run again.
create table application_changes (
  id uuid primary key,
  application_id uuid not null references intern_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  what text not null check (what in ('name', 'nationality', 'birth-date', 'languages', 'address', 'contact')),
  state text not null check (state in ('asked', 'accepted', 'refused', 'taken_back', 'own')),
  answers jsonb not null,
  old_answers jsonb not null,
  note text not null default '',
  proof text not null default '',
  asked_at timestamptz not null,
  decided_by uuid references accounts,
  decided_at timestamptz,
  proof_seen text not null default '',
  decision_reason text not null default '',
  -- What the rules say after the change, as `course:code`; empty while nothing is decided.
  failed text[] not null default '{}',
  version int not null default 1
);
-- One request of a kind at a time: two presses are one.
create unique index application_changes_asked_once on application_changes (application_id, what) where state = 'asked';
create index on application_changes (fiscal_year, state, asked_at);
create index on application_changes (account_id);
alter table application_changes enable row level security; alter table application_changes force row level security;

create function is_my_sent_application(application uuid) returns boolean language sql stable as $$
  select exists (select from jip.intern_applications a where a.id = application and a.account_id = jip.jip_account() and a.state = 'submitted')
$$;
grant select, insert on application_changes to jip_intern;
grant update (state, version) on application_changes to jip_intern;
create policy own on application_changes for select to jip_intern using (account_id = jip_account());
create policy ask on application_changes for insert to jip_intern
  with check (account_id = jip_account() and state = 'asked' and what <> 'contact' and decided_by is null and decided_at is null and proof_seen = '' and decision_reason = '' and failed = '{}'
    and is_my_sent_application(application_id));
create policy take_back on application_changes for update to jip_intern using (account_id = jip_account() and state = 'asked') with check (account_id = jip_account() and state = 'taken_back');
grant select on application_changes to jip_office, jip_system;
grant update (state, decided_by, decided_at, proof_seen, decision_reason, failed, version) on application_changes to jip_office;
create policy office on application_changes for select to jip_office, jip_system using (true);
create policy decide on application_changes for update to jip_office using (state = 'asked') with check (state in ('accepted', 'refused'));
grant insert on application_changes to jip_system;
create policy own_deed on application_changes for insert to jip_system with check (true);

-- How one is reached is one's own to change, also after sending; nothing else of what was sent moves by it, and the old answer is kept.
create function change_my_contact(change uuid, application uuid, telephone text, called text, at timestamptz) returns void
language plpgsql security definer set search_path = jip, pg_temp as $$
declare
  mine record;
  before jsonb;
begin
  select * into mine from intern_applications a where a.id = application and a.account_id = jip_account() and a.state = 'submitted' for update;
  if not found then raise exception 'not this person''s application' using errcode = '42501'; end if;
  select jsonb_build_object(
      'telephone', coalesce((select s.answers ->> 'telephone' from application_sections s where s.application_id = application and s.section = 'contact'), ''),
      'calledName', coalesce((select s.answers ->> 'calledName' from application_sections s where s.application_id = application and s.section = 'name'), ''))
    into before;
  insert into application_changes (id, application_id, account_id, fiscal_year, what, state, answers, old_answers, asked_at)
    values (change, application, mine.account_id, mine.fiscal_year, 'contact', 'own', jsonb_build_object('telephone', telephone, 'calledName', called), before, at);
  update application_sections s set answers = s.answers || jsonb_build_object('telephone', telephone), saved_at = at, version = s.version + 1
    where s.application_id = application and s.section = 'contact';
  update application_sections s set answers = s.answers || jsonb_build_object('calledName', called), saved_at = at, version = s.version + 1
    where s.application_id = application and s.section = 'name';
end $$;
-- The clockwork's role owns what sees more than its caller; the right to make it there is only for the moment.
grant create on schema jip to jip_system;
alter function change_my_contact(uuid, uuid, text, text, timestamptz) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function change_my_contact(uuid, uuid, text, text, timestamptz) from public;
grant execute on function change_my_contact(uuid, uuid, text, text, timestamptz) to jip_intern;
reset role;
