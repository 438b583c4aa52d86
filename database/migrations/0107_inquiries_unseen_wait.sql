set local search_path = jip;

-- "Not looked at" counts only what still waits, so that it is a part of "waiting" and never more.
drop index inquiries_unseen;
create index inquiries_unseen on inquiries (received_at desc, id desc) where has_news and is_waiting;
