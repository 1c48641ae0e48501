-- They belong to no schema, so only the rows that refer to them are among what is expected.
SELECT lo_from_bytea(200001, 'a'), lo_create(200002), lo_from_bytea(200003, convert_to(repeat('abc', 100000), 'UTF8')), lo_from_bytea(4200000000, 'high');
SELECT lo_from_bytea(n::oid, 'x') FROM generate_series(200010, 200020) n;
ALTER LARGE OBJECT 200003 OWNER TO pgops_sample_owner;
GRANT SELECT ON LARGE OBJECT 200010, 200011, 200013 TO pgops_sample_reader WITH GRANT OPTION;
SET ROLE pgops_sample_reader;
GRANT SELECT ON LARGE OBJECT 200013 TO PUBLIC;
RESET ROLE;
COMMENT ON LARGE OBJECT 200001 IS 'of a table';
CREATE TABLE files (name text PRIMARY KEY, content oid);
INSERT INTO files VALUES ('a', 200001), ('empty', 200002), ('large', 200003), ('high', 4200000000);
