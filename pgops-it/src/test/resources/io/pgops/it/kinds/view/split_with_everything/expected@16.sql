-- FUNCTION nothing(); owner: postgres
CREATE FUNCTION split_with_everything.nothing() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NULL; END$$;
-- drop: DROP FUNCTION split_with_everything.nothing();

-- VIEW by_key; owner: pgops_sample_owner
CREATE VIEW split_with_everything.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS "Odd ""name""; -- it's";
-- drop: DROP VIEW split_with_everything.by_key;

-- COMMENT VIEW by_key; owner: pgops_sample_owner
COMMENT ON VIEW split_with_everything.by_key IS 'made twice';

-- COMMENT COLUMN by_key.id; owner: pgops_sample_owner
COMMENT ON COLUMN split_with_everything.by_key.id IS 'its column';

-- ACL TABLE by_key; owner: pgops_sample_owner
GRANT SELECT ON TABLE split_with_everything.by_key TO pgops_sample_reader;

-- ACL COLUMN by_key.id; owner: pgops_sample_owner
GRANT UPDATE(id) ON TABLE split_with_everything.by_key TO pgops_sample_reader;

-- TABLE grouped; owner: postgres
CREATE TABLE split_with_everything.grouped (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE split_with_everything.grouped;

-- DEFAULT by_key id; owner: pgops_sample_owner
ALTER TABLE ONLY split_with_everything.by_key ALTER COLUMN id SET DEFAULT 7;
-- drop: ALTER TABLE split_with_everything.by_key ALTER COLUMN id DROP DEFAULT;

-- TABLE DATA grouped; owner: postgres
COPY split_with_everything.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY split_with_everything.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY split_with_everything.grouped DROP CONSTRAINT grouped_pkey;

-- RULE by_key _RETURN; owner: pgops_sample_owner
CREATE OR REPLACE VIEW split_with_everything.by_key WITH (security_barrier='true') AS
 SELECT id,
    name AS "Odd ""name""; -- it's"
   FROM split_with_everything.grouped
  GROUP BY id;
-- drop: CREATE OR REPLACE VIEW split_with_everything.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS "Odd ""name""; -- it's";

-- TRIGGER by_key instead; owner: pgops_sample_owner
CREATE TRIGGER instead INSTEAD OF INSERT ON split_with_everything.by_key FOR EACH ROW EXECUTE FUNCTION split_with_everything.nothing();
-- drop: DROP TRIGGER instead ON split_with_everything.by_key;
