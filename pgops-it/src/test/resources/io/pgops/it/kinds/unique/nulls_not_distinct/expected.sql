-- TABLE one_null; owner: postgres
CREATE TABLE nulls_not_distinct.one_null (
    a integer,
    b integer
);
-- drop: DROP TABLE nulls_not_distinct.one_null;

-- TABLE DATA one_null; owner: postgres
COPY nulls_not_distinct.one_null (a, b) FROM stdin;

-- CONSTRAINT one_null one_null_key; owner: postgres
ALTER TABLE ONLY nulls_not_distinct.one_null
    ADD CONSTRAINT one_null_key UNIQUE NULLS NOT DISTINCT (a) INCLUDE (b) WITH (fillfactor='70');
-- drop: ALTER TABLE ONLY nulls_not_distinct.one_null DROP CONSTRAINT one_null_key;
