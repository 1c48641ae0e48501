-- TABLE clustered; owner: postgres
CREATE TABLE clustered.clustered (
    a integer NOT NULL,
    b text
);
-- drop: DROP TABLE clustered.clustered;

-- TABLE DATA clustered; owner: postgres
COPY clustered.clustered (a, b) FROM stdin;

-- CONSTRAINT clustered clustered_pkey; owner: postgres
ALTER TABLE ONLY clustered.clustered
    ADD CONSTRAINT clustered_pkey PRIMARY KEY (a);
ALTER TABLE clustered.clustered CLUSTER ON clustered_pkey;
-- drop: ALTER TABLE ONLY clustered.clustered DROP CONSTRAINT clustered_pkey;
