CREATE DOMAIN owned AS integer CHECK (VALUE > 0);
ALTER DOMAIN owned OWNER TO pgops_sample_owner;
