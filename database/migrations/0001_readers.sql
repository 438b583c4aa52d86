-- Who may read: one database role per kind of reader. Every transaction takes exactly one of them (platform/database.server.ts);
-- the login role itself may read no table of the program. Row-level security is forced on every table with personal data, so that
-- a forgotten "where" shows nothing. Roles belong to the whole cluster, so their creation must survive a second database beside this one.
do $$
declare reader text;
begin
  foreach reader in array array['jip_anyone', 'jip_intern', 'jip_company', 'jip_office', 'jip_committee', 'jip_reader', 'jip_system', 'jip_sign_in'] loop
    begin
      if not exists (select from pg_roles where rolname = reader) then
        execute format('create role %I nologin noinherit', reader);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    -- The login role may take each role, and inherits none of them: without "set role" it reads nothing.
    begin
      if current_setting('server_version_num')::int >= 160000 then
        execute format('grant %I to current_user with inherit false, set true', reader);
      else
        execute format('grant %I to current_user', reader);
      end if;
    exception when unique_violation or sqlstate 'XX000' then null; -- Another database of this cluster is doing the same just now.
    end;
  end loop;
  if current_setting('server_version_num')::int < 160000 and not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('alter role %I noinherit', current_user);
  end if;
end $$;

-- The program's own schema, owned by the login role; each connection has it as its search path (platform/database.server.ts).
create schema if not exists jip;
set local search_path = jip;
grant usage on schema jip to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system, jip_sign_in;

-- The actor of this transaction, set beside the role; empty means nobody.
create function jip_account() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('jip.account_id', true), '')::uuid $$;
create function jip_company() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('jip.company_id', true), '')::uuid $$;
create function jip_has_role(wanted text) returns boolean language sql stable parallel safe as
  $$ select wanted = any(string_to_array(coalesce(current_setting('jip.roles', true), ''), ',')) $$;

-- For tables that only grow: history, provisions, consents, extensions.
create function refuse_change() returns trigger language plpgsql as
  $$ begin raise exception '% is only ever added to', tg_table_name; end $$;
