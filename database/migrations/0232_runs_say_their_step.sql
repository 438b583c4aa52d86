set local search_path = jip;
-- How far a running calculation is, for whichever process is asked.
alter table market_runs add column step text not null default '';
grant update (step) on market_runs to jip_office;
