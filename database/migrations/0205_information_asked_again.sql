set local search_path = jip;

-- A question about an application ("further information") is a document that may be answered in words. The same point may be asked again
-- once it was settled, so only an open one stands in the way.
drop index documents_asked_once;
create unique index documents_asked_once on documents (application_id, kind)
  where state <> 'waived' and not (state = 'accepted' and kind like 'information-%');
