-- BLOB METADATA 100001..100002; owner: postgres
100001
100002
-- drop: -- dummy
-- ACL LARGE OBJECTS 100001..100002; owner: postgres
GRANT SELECT ON LARGE OBJECT 100001 TO pgops_sample_reader;
GRANT SELECT ON LARGE OBJECT 100001 TO PUBLIC;

-- BLOB METADATA 100003..100004; owner: postgres
100003
100004
-- drop: -- dummy
-- ACL LARGE OBJECTS 100003..100004; owner: postgres
GRANT ALL ON LARGE OBJECT 100003 TO "pgops_sample ""odd"" role='s; -- \name" WITH GRANT OPTION;

-- BLOB METADATA 100005; owner: postgres
100005
-- drop: -- dummy
-- ACL LARGE OBJECT 100005; owner: postgres
REVOKE ALL ON LARGE OBJECT 100005 FROM postgres;
GRANT SELECT ON LARGE OBJECT 100005 TO postgres;

-- BLOB METADATA 100006; owner: postgres
100006
-- drop: -- dummy
-- ACL LARGE OBJECT 100006; owner: postgres
REVOKE ALL ON LARGE OBJECT 100006 FROM postgres;

-- BLOB METADATA 100007; owner: pgops_sample_owner
100007
-- drop: -- dummy
-- ACL LARGE OBJECT 100007; owner: pgops_sample_owner
GRANT SELECT ON LARGE OBJECT 100007 TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT SELECT ON LARGE OBJECT 100007 TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- BLOB METADATA 100008; owner: pgops_sample_owner
100008
-- drop: -- dummy
-- ACL LARGE OBJECT 100008; owner: pgops_sample_owner
GRANT SELECT ON LARGE OBJECT 100008 TO pgops_sample_granter WITH GRANT OPTION;
SET SESSION AUTHORIZATION pgops_sample_granter;
GRANT SELECT ON LARGE OBJECT 100008 TO pgops_sample_reader;
RESET SESSION AUTHORIZATION;

-- BLOB METADATA 100009; owner: postgres
100009
-- drop: -- dummy
-- BLOBS 100001..100002; owner: postgres

-- BLOBS 100003..100004; owner: postgres

-- BLOBS 100005; owner: postgres

-- BLOBS 100006; owner: postgres

-- BLOBS 100007; owner: pgops_sample_owner

-- BLOBS 100008; owner: pgops_sample_owner

-- BLOBS 100009; owner: postgres
