-- The key comes after the data, and so does the function.
CREATE TABLE grouped (id integer PRIMARY KEY, name text);
CREATE FUNCTION grouped_rows() RETURNS bigint
    BEGIN ATOMIC
      SELECT count(*) FROM (SELECT id, name FROM grouped GROUP BY id) AS g;
    END;
COMMENT ON FUNCTION grouped_rows() IS 'late';
GRANT EXECUTE ON FUNCTION grouped_rows() TO pgops_sample_reader;
CREATE VIEW above AS SELECT grouped_rows() AS n;
CREATE TABLE defaulted (a bigint DEFAULT grouped_rows());
INSERT INTO defaulted VALUES (1);
