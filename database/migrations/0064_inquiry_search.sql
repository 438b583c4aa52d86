set local search_path = jip;
-- A search for one character, or for what half of all share, reads this index alone instead of every row with its long text.
drop index inquiries_newest;
create index inquiries_newest on inquiries (received_at desc, id desc) include (search_text);
