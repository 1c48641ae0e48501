-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- TABLE parent; owner: postgres
CREATE TABLE public.parent (
    a integer NOT NULL,
    b integer NOT NULL
);
-- drop: DROP TABLE public.parent;

-- TABLE child; owner: postgres
CREATE TABLE public.child ()
INHERITS (public.parent);
ALTER TABLE ONLY public.child ALTER COLUMN a DROP NOT NULL;
ALTER TABLE ONLY public.child ALTER COLUMN b DROP NOT NULL;
-- drop: DROP TABLE public.child;

-- TABLE below; owner: postgres
CREATE TABLE public.below ()
INHERITS (public.child);
ALTER TABLE ONLY public.below ALTER COLUMN a SET NOT NULL;
-- drop: DROP TABLE public.below;

-- TABLE DATA below; owner: postgres
COPY public.below (a, b) FROM stdin;

-- TABLE DATA child; owner: postgres
COPY public.child (a, b) FROM stdin;

-- TABLE DATA parent; owner: postgres
COPY public.parent (a, b) FROM stdin;
