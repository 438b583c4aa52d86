set local search_path = jip;
-- The company's own order among people whom it would host. As many as it has free seats are offered at once; the others hold no seat, owe no
-- answer, and are offered by somebody's press when a seat is free again: never by a timer. The person does not learn of it.
alter table matches add column host_rank int check (host_rank between 1 and 99);
alter table matches add column host_ranked_by uuid references accounts;
alter table matches add column host_ranked_at timestamptz;
alter table matches add check ((host_rank is null) = (host_ranked_at is null));
grant select (host_rank, host_ranked_at), update (host_rank, host_ranked_by, host_ranked_at) on matches to jip_company;
