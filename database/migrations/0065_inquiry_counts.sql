set local search_path = jip;
-- Every page of the desk counts: by state, topic and language in an index whose few values pack it small, so that twenty thousand rows are
-- a handful of pages; what is unseen in an index of the unseen alone. Both are read without touching the inquiries themselves.
drop index inquiries_counted;
create index inquiries_counted on inquiries (state, topic, language);
create index inquiries_unseen on inquiries (received_at desc, id desc) where has_news and state <> 'spam';
