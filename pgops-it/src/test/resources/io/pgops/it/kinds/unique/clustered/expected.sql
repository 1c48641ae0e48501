-- TABLE clustered; owner: postgres
CREATE TABLE clustered.clustered (
    a integer
);
-- drop: DROP TABLE clustered.clustered;

-- TABLE DATA clustered; owner: postgres
COPY clustered.clustered (a) FROM stdin;

-- CONSTRAINT clustered Odd "cluster"; owner: postgres
ALTER TABLE ONLY clustered.clustered
    ADD CONSTRAINT "Odd ""cluster""" UNIQUE (a);
ALTER TABLE clustered.clustered CLUSTER ON "Odd ""cluster""";
-- drop: ALTER TABLE ONLY clustered.clustered DROP CONSTRAINT "Odd ""cluster""";
