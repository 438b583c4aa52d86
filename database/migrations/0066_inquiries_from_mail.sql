set local search_path = jip;
-- A mail that belongs to no inquiry can begin one: a person of the office says so, once for each mail, and brings in nothing else.
alter table inquiries add column from_mail uuid unique references inquiry_mails;
grant insert on inquiries to jip_office;
create policy from_mail on inquiries as restrictive for insert to jip_office
  with check (state = 'received' and has_news and account_id is null and assigned_to is null and first_seen_at is null and answered_at is null
    and duplicate_of is null and exists (select from inquiry_mails m where m.id = from_mail and m.inquiry_id is null and not m.put_aside));
create policy not_from_mail on inquiries as restrictive for insert to jip_anyone with check (from_mail is null);
