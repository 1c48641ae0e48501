-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- ACCESS METHOD heap_too
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler;
-- drop: DROP ACCESS METHOD heap_too;

-- TABLE a_first; owner: postgres
CREATE TABLE public.a_first (
    a integer
);
-- drop: DROP TABLE public.a_first;

-- TABLE on_heap_too; owner: postgres; access method: heap_too
CREATE TABLE public.on_heap_too (
    a integer
);
-- drop: DROP TABLE public.on_heap_too;

-- TABLE z_last; owner: postgres
CREATE TABLE public.z_last (
    a integer
);
-- drop: DROP TABLE public.z_last;

-- TABLE DATA a_first; owner: postgres
COPY public.a_first (a) FROM stdin;

-- TABLE DATA on_heap_too; owner: postgres
COPY public.on_heap_too (a) FROM stdin;

-- TABLE DATA z_last; owner: postgres
COPY public.z_last (a) FROM stdin;
