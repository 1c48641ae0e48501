CREATE TYPE owned AS RANGE (SUBTYPE = integer);
ALTER TYPE owned OWNER TO pgops_sample_owner;
