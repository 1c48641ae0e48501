CREATE TYPE owned AS (a integer);
ALTER TYPE owned OWNER TO pgops_sample_owner;
