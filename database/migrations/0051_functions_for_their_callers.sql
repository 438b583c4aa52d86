set local search_path = jip;
-- Rights on a function are its owner's to take and give: what earlier migrations took from everybody after the functions had become the
-- clockwork's stayed with everybody.
set local role jip_system;
revoke all on function is_my_new_company(uuid), is_corporate_number_taken(text, uuid), is_live_elsewhere(uuid, uuid), has_agreed_elsewhere(uuid, int, uuid),
  people_of_company(uuid), end_my_matches(uuid, uuid, text, timestamptz), seats_left() from public;
grant execute on function is_my_new_company(uuid) to jip_anyone, jip_intern, jip_company;
grant execute on function is_corporate_number_taken(text, uuid), is_live_elsewhere(uuid, uuid), has_agreed_elsewhere(uuid, int, uuid) to jip_company;
grant execute on function people_of_company(uuid) to jip_company, jip_intern, jip_committee, jip_office;
grant execute on function end_my_matches(uuid, uuid, text, timestamptz) to jip_intern;
reset role;
