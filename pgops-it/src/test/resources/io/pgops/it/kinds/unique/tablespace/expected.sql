-- TABLE elsewhere; owner: postgres
CREATE TABLE tablespace.elsewhere (
    a integer
);
-- drop: DROP TABLE tablespace.elsewhere;

-- TABLE DATA elsewhere; owner: postgres
COPY tablespace.elsewhere (a) FROM stdin;

-- CONSTRAINT elsewhere elsewhere_key; owner: postgres; tablespace: pgops_sample_space
ALTER TABLE ONLY tablespace.elsewhere
    ADD CONSTRAINT elsewhere_key UNIQUE (a);
-- drop: ALTER TABLE ONLY tablespace.elsewhere DROP CONSTRAINT elsewhere_key;
