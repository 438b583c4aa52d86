set local search_path = jip;
-- The versions of questions and answers (0060 tells of the questions themselves) stand on public pages.
create trigger public_pages after insert or update or delete or truncate on question_versions for each statement execute function tell_public_pages();
