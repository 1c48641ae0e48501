CREATE TYPE pair AS (a integer, b text);
CREATE UNLOGGED TABLE of_pair OF pair WITH (fillfactor = 60) TABLESPACE pgops_sample_space;
ALTER TABLE of_pair REPLICA IDENTITY NOTHING;
