set local search_path = jip;
-- An account that was closed may be given a role again by hand instead of being opened again: unused once more, it is asked once more. Only an
-- asking that still waits stands in the way of another; the old index held that back, and with it the whole night's work.
drop index account_closures_open;
create unique index account_closures_open on account_closures (account_id, kind, coalesce(company_id, account_id))
  where kept_at is null and closed_at is null;
