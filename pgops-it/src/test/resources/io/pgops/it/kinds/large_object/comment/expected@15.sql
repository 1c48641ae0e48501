-- BLOB 100001; owner: postgres
SELECT pg_catalog.lo_create('100001');
-- drop: SELECT pg_catalog.lo_unlink('100001');

-- COMMENT LARGE OBJECT 100001; owner: postgres
COMMENT ON LARGE OBJECT 100001 IS 'it''s "quoted", \backslashed,
on two lines; -- with $$ and é';

-- BLOB 100002; owner: postgres
SELECT pg_catalog.lo_create('100002');
-- drop: SELECT pg_catalog.lo_unlink('100002');

-- BLOB 100003; owner: postgres
SELECT pg_catalog.lo_create('100003');
-- drop: SELECT pg_catalog.lo_unlink('100003');

-- COMMENT LARGE OBJECT 100003; owner: postgres
COMMENT ON LARGE OBJECT 100003 IS 'LARGE OBJECT 100002';

-- BLOBS BLOBS
