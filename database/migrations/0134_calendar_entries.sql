set local search_path = jip;
-- An entry for the calendar (RFC 5545) that a letter brings as a file of its own, in the language in which it is sent.
alter table letters add column calendar_en text;
alter table letters add column calendar_ja text;
alter table letters add check ((calendar_en is null) = (calendar_ja is null));
