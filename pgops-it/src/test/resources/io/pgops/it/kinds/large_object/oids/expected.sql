-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- BLOB 1; owner: postgres
SELECT pg_catalog.lo_create('1');
-- drop: SELECT pg_catalog.lo_unlink('1');

-- COMMENT LARGE OBJECT 1; owner: postgres
COMMENT ON LARGE OBJECT 1 IS 'of the lowest';

-- BLOB 2147483647; owner: postgres
SELECT pg_catalog.lo_create('2147483647');
-- drop: SELECT pg_catalog.lo_unlink('2147483647');

-- BLOB 2147483648; owner: postgres
SELECT pg_catalog.lo_create('2147483648');
-- drop: SELECT pg_catalog.lo_unlink('2147483648');

-- BLOB 4000000000; owner: postgres
SELECT pg_catalog.lo_create('4000000000');
-- drop: SELECT pg_catalog.lo_unlink('4000000000');

-- BLOB 4294967295; owner: postgres
SELECT pg_catalog.lo_create('4294967295');
-- drop: SELECT pg_catalog.lo_unlink('4294967295');

-- COMMENT LARGE OBJECT 4294967295; owner: postgres
COMMENT ON LARGE OBJECT 4294967295 IS 'of the highest';

-- BLOBS BLOBS
