set local search_path = jip;
-- What the office changes of a year's matching (0085) stands on the pages "how it goes".
create trigger public_pages after insert or update or delete or truncate on matching_changes for each statement execute function tell_public_pages();
