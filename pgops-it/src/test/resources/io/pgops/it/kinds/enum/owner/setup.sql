CREATE TYPE owned AS ENUM ('a');
ALTER TYPE owned OWNER TO pgops_sample_owner;
