set local search_path = jip;
-- The public keys by which receipts are checked, one for each secret that the program ever had. Whoever changes the secret thus makes no
-- receipt worthless. Only public halves stand here: nobody can sign with them.
create table receipt_keys (
  -- The first sixteen figures of the key's SHA-256.
  id text primary key check (id ~ '^[0-9a-f]{16}$'),
  pem text not null,
  first_used_at timestamptz not null,
  -- When another key took its place: what claims to be signed later by this one is not ours. Put by hand to an earlier moment when a secret leaked.
  replaced_at timestamptz
);
grant select on receipt_keys to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert on receipt_keys to jip_system;
grant update (replaced_at) on receipt_keys to jip_system;
