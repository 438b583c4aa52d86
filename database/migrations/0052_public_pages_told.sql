set local search_path = jip;
-- Pages that visitors share are made once for each change of what they show: whoever changes such a table, in whichever process, says so.
-- Statement by statement, never row by row; PostgreSQL tells each listener once for a transaction, and only when it has been committed.
-- A table that public pages come to show gets this trigger in its own migration.
create function tell_public_pages() returns trigger language plpgsql set search_path = jip, pg_temp as $$
begin
  perform pg_notify('public_pages', '');
  return null;
end $$;
revoke all on function tell_public_pages() from public;
create trigger public_pages after insert or update or delete or truncate on program_years for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on window_extensions for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on confirmed_values for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on privacy_policies for each statement execute function tell_public_pages();
