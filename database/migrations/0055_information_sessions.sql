set local search_path = jip;
-- Information sessions: everybody reads what is announced; how to join is for those who booked; bookings are the office's to read.
create table information_sessions (
  id uuid primary key,
  fiscal_year int not null references program_years,
  audience text not null check (audience in ('person', 'company')),
  kind text not null check (kind in ('live', 'recorded')),
  title_en text not null, title_ja text not null,
  about_en text not null, about_ja text not null,
  spoken text not null check (spoken in ('en', 'ja')),
  starts_at timestamptz, ends_at timestamptz,
  join_address text not null default '',
  seats int check (seats > 0),
  booked int not null default 0 check (booked >= 0),
  video_address text not null default '',
  state text not null check (state in ('draft', 'published', 'cancelled')),
  created_by uuid references accounts,
  created_at timestamptz not null,
  version int not null default 1,
  check (booked <= coalesce(seats, 0)),
  check (kind = 'recorded' or (starts_at is not null and ends_at > starts_at and seats is not null)),
  check (kind = 'live' or (video_address <> '' and starts_at is null and seats is null))
);
create index on information_sessions (fiscal_year, state, starts_at);
create sequence session_booking_numbers;
create table session_bookings (
  id uuid primary key,
  session_id uuid not null references information_sessions,
  number text not null unique,
  token_hash text not null unique,
  name text not null, email text not null, organisation text not null default '',
  language text not null check (language in ('en', 'ja')),
  account_id uuid references accounts,
  state text not null check (state in ('booked', 'cancelled', 'attended', 'absent')),
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  reminded_at timestamptz
);
-- One seat for one address: a second press, or a second try, is the same booking.
create unique index one_seat_an_address on session_bookings (session_id, lower(email)) where state <> 'cancelled';
create trigger public_pages after insert or update or delete or truncate on information_sessions for each statement execute function tell_public_pages();
alter table information_sessions enable row level security; alter table information_sessions force row level security;
alter table session_bookings enable row level security; alter table session_bookings force row level security;

grant select (id, fiscal_year, audience, kind, title_en, title_ja, about_en, about_ja, spoken, starts_at, ends_at, seats, booked, video_address, state)
  on information_sessions to jip_anyone;
create policy announced on information_sessions for select to jip_anyone using (state <> 'draft');
grant select, insert, update on information_sessions to jip_office;
create policy office on information_sessions to jip_office using (true) with check (true);
grant select, update on information_sessions to jip_system;
create policy system on information_sessions to jip_system using (true) with check (true);
grant usage on sequence session_booking_numbers to jip_anyone;
grant select on session_bookings to jip_office;
grant update (state) on session_bookings to jip_office;
create policy office on session_bookings to jip_office using (true) with check (true);
grant select, insert, update on session_bookings to jip_system;
create policy system on session_bookings to jip_system using (true) with check (true);

-- The booker holds no account and may read no booking: these three deeds run as the clockwork, each for the one row that its caller names
-- by a secret (or takes a free seat for). The session's row is locked, so the last seat goes to one.
grant create on schema jip to jip_system;
set local role jip_system;
create function book_session_seat(session uuid, booking uuid, booking_number text, secret_hash text, booker_name text, booker_email text,
    booker_organisation text, booker_language text, booker_account uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare wanted information_sessions; known session_bookings;
begin
  select * into wanted from information_sessions where id = session for update;
  if not found or wanted.state <> 'published' or wanted.kind <> 'live' or at >= wanted.starts_at then return 'closed'; end if;
  select * into known from session_bookings where session_id = session and lower(email) = lower(booker_email) and state <> 'cancelled' for update;
  if found then
    update session_bookings set token_hash = secret_hash where id = known.id;
    return known.number;
  end if;
  if wanted.booked >= wanted.seats then return 'full'; end if;
  insert into session_bookings (id, session_id, number, token_hash, name, email, organisation, language, account_id, state, booked_at)
    values (booking, session, booking_number, secret_hash, booker_name, booker_email, booker_organisation, booker_language, booker_account, 'booked', at);
  update information_sessions set booked = booked + 1 where id = session;
  return booking_number;
end $$;
create function session_booking_of(secret_hash text) returns table (number text, session_id uuid, name text, email text, language text, state text, join_address text)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select b.number, b.session_id, b.name, b.email, b.language, b.state, case when b.state = 'cancelled' then '' else s.join_address end
  from session_bookings b join information_sessions s on s.id = b.session_id where b.token_hash = secret_hash
$$;
create function cancel_session_booking(secret_hash text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare session uuid; given session_bookings;
begin
  select b.session_id into session from session_bookings b where b.token_hash = secret_hash;
  if not found then return false; end if;
  perform from information_sessions where id = session for update;
  select * into given from session_bookings where token_hash = secret_hash for update;
  if given.state <> 'booked' then return false; end if;
  update session_bookings set state = 'cancelled', cancelled_at = at where id = given.id;
  update information_sessions set booked = booked - 1 where id = session;
  return true;
end $$;
revoke all on function book_session_seat(uuid, uuid, text, text, text, text, text, text, uuid, timestamptz), session_booking_of(text), cancel_session_booking(text, timestamptz) from public;
grant execute on function book_session_seat(uuid, uuid, text, text, text, text, text, text, uuid, timestamptz), session_booking_of(text), cancel_session_booking(text, timestamptz)
  to jip_anyone;
reset role;
revoke create on schema jip from jip_system;
