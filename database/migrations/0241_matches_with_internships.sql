set local search_path = jip;
-- A match is the ground on which its internship stands: whoever ends the match ends or calls off the internship first, in the same
-- transaction (program/match-changes/end-match, carry-out-change). This is the last line behind those acts, whichever role writes.
grant create on schema jip to jip_system;
set local role jip_system;
create function match_keeps_its_internship() returns trigger language plpgsql security definer set search_path = jip, pg_temp as $$
begin
  if exists (select from internships i where i.match_id = new.id and i.state <> 'cancelled') then
    raise exception 'an internship stands on this match' using errcode = 'check_violation', constraint = 'match_keeps_its_internship';
  end if;
  return new;
end $$;
reset role;
revoke create on schema jip from jip_system;
create trigger match_keeps_its_internship before update of state on matches
  for each row when (new.state = 'cancelled' and old.state = 'confirmed') execute function match_keeps_its_internship();
set local role jip_system;
revoke execute on function match_keeps_its_internship() from public;
reset role;
