set local search_path = jip;

-- The same as 0170 under the role that may change letters: an owner of the tables who is no superuser sees none of them.
set local role jip_system;
update letters set
  body_en = regexp_replace(replace(translate(body_en, '⟦⟧', '〚〛'), '{site}', '⟦site⟧'), '\{(elsewhere (?:en|ja) (?:second|minute) \d{4}-[-0-9T:.]{6,19}Z)\}', '⟦\1⟧', 'g'),
  body_ja = regexp_replace(replace(translate(body_ja, '⟦⟧', '〚〛'), '{site}', '⟦site⟧'), '\{(elsewhere (?:en|ja) (?:second|minute) \d{4}-[-0-9T:.]{6,19}Z)\}', '⟦\1⟧', 'g')
where body_en not like '%⟦%' and body_ja not like '%⟦%'
  and (body_en like '%{site}%' or body_ja like '%{site}%' or body_en like '%{elsewhere %' or body_ja like '%{elsewhere %');
reset role;
