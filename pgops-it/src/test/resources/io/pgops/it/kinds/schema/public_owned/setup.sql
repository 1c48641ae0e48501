-- alone
ALTER SCHEMA public OWNER TO pgops_sample_owner;
