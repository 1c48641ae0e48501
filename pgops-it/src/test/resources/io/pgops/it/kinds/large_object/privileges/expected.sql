-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- BLOB 100001; owner: postgres
SELECT pg_catalog.lo_create('100001');
-- drop: SELECT pg_catalog.lo_unlink('100001');

-- ACL LARGE OBJECT 100001; owner: postgres
GRANT SELECT ON LARGE OBJECT 100001 TO pgops_sample_reader;
GRANT SELECT ON LARGE OBJECT 100001 TO PUBLIC;

-- BLOB 100002; owner: postgres
SELECT pg_catalog.lo_create('100002');
-- drop: SELECT pg_catalog.lo_unlink('100002');

-- ACL LARGE OBJECT 100002; owner: postgres
GRANT SELECT ON LARGE OBJECT 100002 TO pgops_sample_reader;
GRANT SELECT ON LARGE OBJECT 100002 TO PUBLIC;

-- BLOB 100003; owner: postgres
SELECT pg_catalog.lo_create('100003');
-- drop: SELECT pg_catalog.lo_unlink('100003');

-- ACL LARGE OBJECT 100003; owner: postgres
GRANT ALL ON LARGE OBJECT 100003 TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;

-- BLOB 100004; owner: postgres
SELECT pg_catalog.lo_create('100004');
-- drop: SELECT pg_catalog.lo_unlink('100004');

-- ACL LARGE OBJECT 100004; owner: postgres
GRANT ALL ON LARGE OBJECT 100004 TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;

-- BLOB 100005; owner: postgres
SELECT pg_catalog.lo_create('100005');
-- drop: SELECT pg_catalog.lo_unlink('100005');

-- ACL LARGE OBJECT 100005; owner: postgres
REVOKE ALL ON LARGE OBJECT 100005 FROM postgres;
GRANT SELECT ON LARGE OBJECT 100005 TO postgres;

-- BLOB 100006; owner: postgres
SELECT pg_catalog.lo_create('100006');
-- drop: SELECT pg_catalog.lo_unlink('100006');

-- ACL LARGE OBJECT 100006; owner: postgres
REVOKE ALL ON LARGE OBJECT 100006 FROM postgres;

-- BLOB 100007; owner: pgops_sample_owner
SELECT pg_catalog.lo_create('100007');
-- drop: SELECT pg_catalog.lo_unlink('100007');

-- ACL LARGE OBJECT 100007; owner: pgops_sample_owner
GRANT SELECT ON LARGE OBJECT 100007 TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT SELECT ON LARGE OBJECT 100007 TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- BLOB 100008; owner: pgops_sample_owner
SELECT pg_catalog.lo_create('100008');
-- drop: SELECT pg_catalog.lo_unlink('100008');

-- ACL LARGE OBJECT 100008; owner: pgops_sample_owner
GRANT SELECT ON LARGE OBJECT 100008 TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT SELECT ON LARGE OBJECT 100008 TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- BLOB 100009; owner: postgres
SELECT pg_catalog.lo_create('100009');
-- drop: SELECT pg_catalog.lo_unlink('100009');

-- BLOBS BLOBS
