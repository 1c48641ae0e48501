CREATE TYPE pair AS (a integer, b text);
CREATE TABLE of_pair OF pair;
COMMENT ON TABLE of_pair IS 'typed';
COMMENT ON COLUMN of_pair.b IS 'from the type';
ALTER TABLE of_pair OWNER TO pgops_sample_owner;
GRANT SELECT (a) ON of_pair TO pgops_sample_reader;
