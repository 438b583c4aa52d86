set local search_path = jip;
-- Whether anybody registered a number, for whoever is signed in and asks about it: registering it themselves would tell them the same.
create function is_corporate_number_registered(number text) returns boolean
  language sql stable security definer set search_path = jip, pg_temp as $$
  select jip_account() is not null and exists (select from host_companies h where h.corporate_number = number)
$$;
grant create on schema jip to jip_system;
alter function is_corporate_number_registered(text) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function is_corporate_number_registered(text) from public;
grant execute on function is_corporate_number_registered(text) to jip_anyone;
reset role;
