-- VIEW above; owner: postgres
CREATE VIEW group_by_key.above AS
SELECT
    NULL::bigint AS n;
-- drop: DROP VIEW group_by_key.above;

-- TABLE defaulted; owner: postgres
CREATE TABLE group_by_key.defaulted (
    a bigint
);
-- drop: DROP TABLE group_by_key.defaulted;

-- TABLE grouped; owner: postgres
CREATE TABLE group_by_key.grouped (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE group_by_key.grouped;

-- TABLE DATA defaulted; owner: postgres
COPY group_by_key.defaulted (a) FROM stdin;

-- TABLE DATA grouped; owner: postgres
COPY group_by_key.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY group_by_key.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY group_by_key.grouped DROP CONSTRAINT grouped_pkey;

-- FUNCTION grouped_rows(); owner: postgres
CREATE FUNCTION group_by_key.grouped_rows() RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM ( SELECT grouped.id,
             grouped.name
            FROM group_by_key.grouped
           GROUP BY grouped.id) g;
END;
-- drop: DROP FUNCTION group_by_key.grouped_rows();

-- COMMENT FUNCTION grouped_rows(); owner: postgres
COMMENT ON FUNCTION group_by_key.grouped_rows() IS 'late';

-- ACL FUNCTION grouped_rows(); owner: postgres
GRANT ALL ON FUNCTION group_by_key.grouped_rows() TO pgops_sample_reader;

-- DEFAULT defaulted a; owner: postgres
ALTER TABLE ONLY group_by_key.defaulted ALTER COLUMN a SET DEFAULT group_by_key.grouped_rows();
-- drop: ALTER TABLE group_by_key.defaulted ALTER COLUMN a DROP DEFAULT;

-- RULE above _RETURN; owner: postgres
CREATE OR REPLACE VIEW group_by_key.above AS
 SELECT group_by_key.grouped_rows() AS n;
-- drop: CREATE OR REPLACE VIEW group_by_key.above AS
SELECT
    NULL::bigint AS n;
