set local search_path = jip;
-- A person reads of their own offer who ended it, and whether the search was over: not "fell away" where they withdrew themselves.
grant select (cancelled_by_side, superseded_because) on matches to jip_intern;
