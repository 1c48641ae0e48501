-- alone
CREATE SUBSCRIPTION owned CONNECTION '' PUBLICATION there WITH (connect = false, slot_name = NONE);
ALTER SUBSCRIPTION owned OWNER TO pgops_sample_superuser;
