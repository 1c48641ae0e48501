-- TABLE elsewhere; owner: postgres
CREATE TABLE tablespace.elsewhere (
    a integer NOT NULL
);
-- drop: DROP TABLE tablespace.elsewhere;

-- TABLE DATA elsewhere; owner: postgres
COPY tablespace.elsewhere (a) FROM stdin;

-- CONSTRAINT elsewhere elsewhere_pkey; owner: postgres; tablespace: pgops_sample_space
ALTER TABLE ONLY tablespace.elsewhere
    ADD CONSTRAINT elsewhere_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY tablespace.elsewhere DROP CONSTRAINT elsewhere_pkey;
