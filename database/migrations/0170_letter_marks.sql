set local search_path = jip;

-- Marks in letters have a form of their own that nobody can type; letters that were queued before get it as well.
update letters set
  body_en = regexp_replace(replace(translate(body_en, '⟦⟧', '〚〛'), '{site}', '⟦site⟧'), '\{(elsewhere (?:en|ja) (?:second|minute) \d{4}-[-0-9T:.]{6,19}Z)\}', '⟦\1⟧', 'g'),
  body_ja = regexp_replace(replace(translate(body_ja, '⟦⟧', '〚〛'), '{site}', '⟦site⟧'), '\{(elsewhere (?:en|ja) (?:second|minute) \d{4}-[-0-9T:.]{6,19}Z)\}', '⟦\1⟧', 'g')
where body_en like '%{site}%' or body_ja like '%{site}%' or body_en like '%{elsewhere %' or body_ja like '%{elsewhere %';
