-- SCHEMA ext; owner: postgres
CREATE SCHEMA ext;
-- drop: DROP SCHEMA ext;

-- ACL SCHEMA public; owner: postgres
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;

-- EXTENSION citext
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA ext;
-- drop: DROP EXTENSION citext;

-- COMMENT EXTENSION citext
COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

-- TABLE uses_it; owner: postgres
CREATE TABLE public.uses_it (
    name ext.citext NOT NULL
);
-- drop: DROP TABLE public.uses_it;

-- TABLE DATA uses_it; owner: postgres
COPY public.uses_it (name) FROM stdin;

-- CONSTRAINT uses_it uses_it_pkey; owner: postgres
ALTER TABLE ONLY public.uses_it
    ADD CONSTRAINT uses_it_pkey PRIMARY KEY (name);
-- drop: ALTER TABLE ONLY public.uses_it DROP CONSTRAINT uses_it_pkey;
