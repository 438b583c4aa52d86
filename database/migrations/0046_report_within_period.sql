set local search_path = jip;
-- Whoever writes, from wherever: the check reads this schema.
alter function report_within_period() set search_path = jip;
