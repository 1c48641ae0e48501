-- alone
CREATE FOREIGN DATA WRAPPER owned;
ALTER FOREIGN DATA WRAPPER owned OWNER TO pgops_sample_superuser;
