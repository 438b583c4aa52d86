set local search_path = jip;
-- What sees more than its caller looks into its own schema first, and into what somebody made for the moment last.
set local role jip_system;
alter function seed_of_market(uuid) set search_path = jip, pg_temp;
reset role;
