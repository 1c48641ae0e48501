CREATE TYPE owned;
ALTER TYPE owned OWNER TO pgops_sample_owner;
