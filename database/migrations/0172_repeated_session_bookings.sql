set local search_path = jip;

-- Whoever types an address that has booked already changes nothing of that booking: no state and no link is lost. The letter of the true
-- state goes out again, with a further link beside the first, and whoever typed the address is answered as for any other.
alter table session_bookings add column further_hashes text[] not null default '{}' check (cardinality(further_hashes) <= 20);
create index session_bookings_further on session_bookings using gin (further_hashes);

grant create on schema jip to jip_system;
set local role jip_system;
drop function take_session_seat(uuid, uuid, text, text, text, text, text, text, uuid, timestamptz, boolean);

create function take_session_seat(session uuid, booking uuid, booking_number text, secret_hash text, booker_name text, booker_email text,
    booker_organisation text, booker_language text, booker_account uuid, at timestamptz, may_wait boolean)
  returns table (result text, given_number text, was_known boolean, kept_name text, kept_email text, kept_language text, held_until timestamptz)
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare wanted information_sessions; known session_bookings; fresh text;
begin
  select * into wanted from information_sessions where id = session for update;
  if not found or wanted.state <> 'published' or wanted.kind <> 'live' or at >= wanted.starts_at then
    return query select 'closed', '', false, '', '', '', null::timestamptz; return;
  end if;
  if wanted.booked < wanted.seats and wanted.waiting = 0 then fresh := 'booked';
  elsif may_wait then fresh := 'waiting';
  else return query select 'full', '', false, '', '', '', null::timestamptz; return;
  end if;
  select * into known from session_bookings b where b.session_id = session and lower(b.email) = lower(booker_email) and b.state <> 'cancelled' for update;
  if found then
    update session_bookings set further_hashes = (array[secret_hash] || further_hashes)[1:20] where id = known.id;
    return query select known.state, known.number, true, known.name, known.email, known.language, known.offered_until;
    return;
  end if;
  insert into session_bookings (id, session_id, number, token_hash, name, email, organisation, language, account_id, state, booked_at)
    values (booking, session, booking_number, secret_hash, booker_name, booker_email, booker_organisation, booker_language, booker_account, fresh, at);
  update information_sessions
    set booked = booked + (fresh = 'booked')::int, waiting = information_sessions.waiting + (fresh = 'waiting')::int where id = session;
  return query select fresh, booking_number, false, booker_name, booker_email, booker_language, null::timestamptz;
end $$;

create or replace function session_booking_of(secret_hash text)
  returns table (number text, session_id uuid, name text, email text, language text, state text, join_address text, offered_until timestamptz, place int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select b.number, b.session_id, b.name, b.email, b.language, b.state,
    case when b.state in ('booked', 'attended', 'absent') then s.join_address else '' end, b.offered_until,
    case when b.state = 'waiting' then (select count(*)::int from session_bookings w
      where w.session_id = b.session_id and w.state = 'waiting' and (w.booked_at, w.number) <= (b.booked_at, b.number)) end
  from session_bookings b join information_sessions s on s.id = b.session_id
  where b.token_hash = secret_hash or b.further_hashes @> array[secret_hash]
$$;

create or replace function cancel_session_booking(secret_hash text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare session uuid; given session_bookings;
begin
  select b.session_id into session from session_bookings b where b.token_hash = secret_hash or b.further_hashes @> array[secret_hash];
  if not found then return false; end if;
  perform from information_sessions where id = session for update;
  select * into given from session_bookings b where b.token_hash = secret_hash or b.further_hashes @> array[secret_hash] for update;
  if given.state not in ('booked', 'waiting', 'offered') then return false; end if;
  update session_bookings set state = 'cancelled', offered_until = null, cancelled_at = at where id = given.id;
  update information_sessions
    set booked = booked - (given.state <> 'waiting')::int, waiting = waiting - (given.state = 'waiting')::int where id = session;
  return true;
end $$;

create or replace function accept_session_seat(secret_hash text, at timestamptz) returns text
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare session uuid; given session_bookings; starts timestamptz;
begin
  select b.session_id into session from session_bookings b where b.token_hash = secret_hash or b.further_hashes @> array[secret_hash];
  if not found then return 'none'; end if;
  select i.starts_at into starts from information_sessions i where i.id = session and i.state = 'published' for update;
  select * into given from session_bookings b where b.token_hash = secret_hash or b.further_hashes @> array[secret_hash] for update;
  if given.state = 'booked' then return 'booked'; end if;
  if given.state <> 'offered' then return 'none'; end if;
  if starts is null or at >= given.offered_until or at >= starts then return 'late'; end if;
  update session_bookings set state = 'booked', offered_until = null where id = given.id;
  return 'booked';
end $$;
revoke all on function take_session_seat(uuid, uuid, text, text, text, text, text, text, uuid, timestamptz, boolean) from public;
grant execute on function take_session_seat(uuid, uuid, text, text, text, text, text, text, uuid, timestamptz, boolean) to jip_anyone;
reset role;
revoke create on schema jip from jip_system;
