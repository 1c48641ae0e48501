-- alone
ALTER SCHEMA public OWNER TO pgops_sample_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC, pgops_sample_owner;
