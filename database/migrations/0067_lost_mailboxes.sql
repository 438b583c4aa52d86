set local search_path = jip;
-- Somebody whose old mailbox is gone cannot confirm a change from it: after a check of who they are, the office changes the address for them.
-- Nobody does it for their own account, and only an administrator for an account that holds a role of the office, the committee or a reader:
-- whoever receives somebody's codes is that person. Sessions end, as whoever holds the old mailbox may be signed in; a change that was on its way stops.
create function replace_lost_address(account uuid, new_address text, moment timestamptz) returns table (outcome text, old_address text)
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare held text;
begin
  if not (jip_has_role('administrator') or jip_has_role('manager') or jip_has_role('privacy-officer')) or account = jip_account() then
    return query select 'not-allowed', null::text; return;
  end if;
  if not jip_has_role('administrator') and exists (select from account_roles r where r.account_id = account and r.ended_at is null and r.role not in ('intern', 'company')) then
    return query select 'not-allowed', null::text; return;
  end if;
  select a.email into held from accounts a where a.id = account for update;
  if not found then return query select 'unknown', null::text; return; end if;
  if held = new_address then return query select 'same', held; return; end if;
  if exists (select from accounts a where a.email = new_address) then return query select 'taken', null::text; return; end if;
  update accounts set email = new_address, email_verified = false, updated_at = moment where id = account;
  update email_changes set stopped_at = moment where account_id = account and stopped_at is null and done_at is null;
  delete from sessions where account_id = account;
  return query select 'done', held;
end $$;
grant delete on sessions to jip_system;
grant select (id, account_id) on sessions to jip_system;
create policy lost_mailbox on sessions for delete to jip_system using (true);
create policy lost_mailbox_seen on sessions for select to jip_system using (true);
grant create on schema jip to jip_system;
alter function replace_lost_address(uuid, text, timestamptz) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function replace_lost_address(uuid, text, timestamptz) from public;
grant execute on function replace_lost_address(uuid, text, timestamptz) to jip_office;
reset role;
