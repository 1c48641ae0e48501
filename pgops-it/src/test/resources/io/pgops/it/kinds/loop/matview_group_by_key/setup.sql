-- The key comes after the data, and so does the materialized view that needs it.
CREATE TABLE grouped (id integer PRIMARY KEY, name text);
INSERT INTO grouped VALUES (1, 'a'), (2, 'b');
CREATE MATERIALIZED VIEW by_key AS SELECT id, name, count(*) AS n FROM grouped GROUP BY id;
CREATE UNIQUE INDEX of_by_key ON by_key (id);
COMMENT ON MATERIALIZED VIEW by_key IS 'made after the data';
GRANT SELECT ON by_key TO pgops_sample_reader;
ALTER MATERIALIZED VIEW by_key OWNER TO pgops_sample_owner;
GRANT SELECT ON grouped TO pgops_sample_owner;
