-- TABLE partial; owner: postgres
CREATE TABLE partial.partial (
    a integer,
    b boolean
);
-- drop: DROP TABLE partial.partial;

-- TABLE DATA partial; owner: postgres
COPY partial.partial (a, b) FROM stdin;

-- CONSTRAINT partial once; owner: postgres
ALTER TABLE ONLY partial.partial
    ADD CONSTRAINT once EXCLUDE USING btree (a WITH =) WHERE (((NOT b) AND (a <> 13)));
-- drop: ALTER TABLE ONLY partial.partial DROP CONSTRAINT once;
