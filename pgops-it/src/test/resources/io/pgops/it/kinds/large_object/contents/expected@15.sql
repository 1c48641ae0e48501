-- TABLE of_large_objects; owner: postgres
CREATE TABLE public.of_large_objects (
    id integer,
    content oid
);
-- drop: DROP TABLE public.of_large_objects;

-- BLOB 100001; owner: postgres
SELECT pg_catalog.lo_create('100001');
-- drop: SELECT pg_catalog.lo_unlink('100001');

-- BLOB 100002; owner: postgres
SELECT pg_catalog.lo_create('100002');
-- drop: SELECT pg_catalog.lo_unlink('100002');

-- BLOB 100003; owner: postgres
SELECT pg_catalog.lo_create('100003');
-- drop: SELECT pg_catalog.lo_unlink('100003');

-- BLOB 100004; owner: postgres
SELECT pg_catalog.lo_create('100004');
-- drop: SELECT pg_catalog.lo_unlink('100004');

-- BLOB 100005; owner: postgres
SELECT pg_catalog.lo_create('100005');
-- drop: SELECT pg_catalog.lo_unlink('100005');

-- BLOB 100006; owner: postgres
SELECT pg_catalog.lo_create('100006');
-- drop: SELECT pg_catalog.lo_unlink('100006');

-- BLOB 100007; owner: postgres
SELECT pg_catalog.lo_create('100007');
-- drop: SELECT pg_catalog.lo_unlink('100007');

-- BLOB 100008; owner: postgres
SELECT pg_catalog.lo_create('100008');
-- drop: SELECT pg_catalog.lo_unlink('100008');

-- TABLE DATA of_large_objects; owner: postgres
COPY public.of_large_objects (id, content) FROM stdin;

-- BLOBS BLOBS
