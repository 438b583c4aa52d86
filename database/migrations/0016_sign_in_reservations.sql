set local search_path = jip;
-- The sign-in library also keeps reservations here, under names of its own instead of ids.
alter table sign_in_codes alter column id type text;
