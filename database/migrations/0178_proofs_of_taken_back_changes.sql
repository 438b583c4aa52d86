set local search_path = jip;
-- Who takes a request back takes its proof away in the same deed, not the clockwork in the night.
create function is_my_taken_back_change(change uuid) returns boolean language sql stable as $$
  select exists (select from jip.application_changes c where c.id = change and c.account_id = jip.jip_account() and c.state = 'taken_back')
$$;
grant delete on change_proofs to jip_intern;
create policy take_away on change_proofs for delete to jip_intern using (account_id = jip_account() and is_my_taken_back_change(change_id));

-- The fingerprint of a passport's number is noted by those who may ask for documents, for the application that has such a document.
create function asks_for_documents() returns boolean language sql stable parallel safe as
  $$ select jip.jip_has_role('screener') or jip.jip_has_role('interviewer') or jip.jip_has_role('manager') or jip.jip_has_role('administrator') $$;
create function is_passport_of(application uuid, account uuid, year int) returns boolean language sql stable as $$
  select exists (select from jip.documents d join jip.intern_applications a on a.id = d.application_id
    where d.application_id = application and d.kind = 'passport' and d.account_id = account and a.account_id = account and a.fiscal_year = year)
$$;
drop policy note on document_numbers;
drop policy again on document_numbers;
create policy note on document_numbers for insert to jip_office
  with check (noted_by = jip_account() and asks_for_documents() and is_passport_of(application_id, account_id, fiscal_year));
create policy again on document_numbers for update to jip_office using (asks_for_documents())
  with check (noted_by = jip_account() and asks_for_documents() and is_passport_of(application_id, account_id, fiscal_year));
