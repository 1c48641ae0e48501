-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- BLOB 100001; owner: pgops_sample_owner
SELECT pg_catalog.lo_create('100001');
-- drop: SELECT pg_catalog.lo_unlink('100001');

-- BLOB 100003; owner: pgops_sample_owner
SELECT pg_catalog.lo_create('100003');
-- drop: SELECT pg_catalog.lo_unlink('100003');

-- BLOB 100002; owner: postgres
SELECT pg_catalog.lo_create('100002');
-- drop: SELECT pg_catalog.lo_unlink('100002');

-- BLOB 100004; owner: pgops_sample "odd" role='s; -- \name
SELECT pg_catalog.lo_create('100004');
-- drop: SELECT pg_catalog.lo_unlink('100004');

-- BLOBS BLOBS
