-- alone
CREATE PUBLICATION owned;
ALTER PUBLICATION owned OWNER TO pgops_sample_superuser;
