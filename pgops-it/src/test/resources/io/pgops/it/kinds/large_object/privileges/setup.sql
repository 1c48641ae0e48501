-- alone
SELECT lo_from_bytea(n::oid, 'x') FROM generate_series(100001, 100009) n;
-- Two with the same, in whatever order they were granted.
GRANT SELECT ON LARGE OBJECT 100001, 100002 TO pgops_sample_reader, PUBLIC;
GRANT ALL ON LARGE OBJECT 100003, 100004 TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;
REVOKE UPDATE ON LARGE OBJECT 100005 FROM postgres;
REVOKE ALL ON LARGE OBJECT 100006 FROM postgres;
-- Granted by somebody else than the owner.
ALTER LARGE OBJECT 100007 OWNER TO pgops_sample_owner;
ALTER LARGE OBJECT 100008 OWNER TO pgops_sample_owner;
GRANT SELECT ON LARGE OBJECT 100007, 100008 TO pgops_sample_granter WITH GRANT OPTION;
SET ROLE pgops_sample_granter;
GRANT SELECT ON LARGE OBJECT 100007, 100008 TO pgops_sample_reader;
RESET ROLE;
