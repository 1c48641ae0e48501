-- TABLE of_large_objects; owner: postgres
CREATE TABLE public.of_large_objects (
    id integer,
    content oid
);
-- drop: DROP TABLE public.of_large_objects;

-- TABLE DATA of_large_objects; owner: postgres
COPY public.of_large_objects (id, content) FROM stdin;

-- BLOB METADATA 100001..100008; owner: postgres
100001
100002
100003
100004
100005
100006
100007
100008
-- drop: -- dummy
-- BLOBS 100001..100008; owner: postgres
