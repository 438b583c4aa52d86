set local search_path = jip;
-- A frozen market holds everything that its runs depend on: also by which rules of its courses (residence, way of taking part) pairs are judged,
-- whatever becomes of the year's afterwards. Null: frozen before these were kept. `excluded` holds why and by whom a pair was left out, as
-- `pinned` does.
alter table market_snapshots add column course_rules jsonb;
