set local search_path = jip;
-- Whoever shares a mark is read latest first and only so many, straight from the index.
drop index duplicate_keys_fiscal_year_key_idx;
create index on duplicate_keys (fiscal_year, key, application_id);
