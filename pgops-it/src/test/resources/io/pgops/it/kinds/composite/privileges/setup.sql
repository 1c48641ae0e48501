CREATE TYPE granted AS (a integer);
GRANT USAGE ON TYPE granted TO pgops_sample_reader;
CREATE TYPE closed AS (a integer);
REVOKE ALL ON TYPE closed FROM PUBLIC;
