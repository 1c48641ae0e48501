-- TABLE clustered; owner: postgres
CREATE TABLE clustered.clustered (
    a integer
);
-- drop: DROP TABLE clustered.clustered;

-- TABLE DATA clustered; owner: postgres
COPY clustered.clustered (a) FROM stdin;

-- INDEX Odd "cluster" index; owner: postgres
CREATE INDEX "Odd ""cluster"" index" ON clustered.clustered USING btree (a);
ALTER TABLE clustered.clustered CLUSTER ON "Odd ""cluster"" index";
-- drop: DROP INDEX clustered."Odd ""cluster"" index";
