-- COLLATION german; owner: postgres
CREATE COLLATION used.german (provider = icu, locale = 'de');
-- drop: DROP COLLATION used.german;

-- TYPE a_composite; owner: postgres
CREATE TYPE used.a_composite AS (
    a text COLLATE used.german
);
-- drop: DROP TYPE used.a_composite;

-- FUNCTION a_function(); owner: postgres
CREATE FUNCTION used.a_function() RETURNS boolean
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT ('ä'::text < ('b'::text COLLATE used.german));
END;
-- drop: DROP FUNCTION used.a_function();

-- DOMAIN a_domain; owner: postgres
CREATE DOMAIN used.a_domain AS text COLLATE used.german
	CONSTRAINT a_domain_check CHECK ((VALUE < 'z'::text));
-- drop: DROP DOMAIN used.a_domain;

-- TABLE a_table; owner: postgres
CREATE TABLE used.a_table (
    a text COLLATE used.german CONSTRAINT a_table_a_not_null NOT NULL,
    b used.a_domain,
    CONSTRAINT a_table_a_check CHECK ((a > ('a'::text COLLATE used.german)))
);
-- drop: DROP TABLE used.a_table;

-- VIEW a_view; owner: postgres
CREATE VIEW used.a_view AS
 SELECT a
   FROM used.a_table
  ORDER BY (b COLLATE used.german);
-- drop: DROP VIEW used.a_view;

-- TABLE DATA a_table; owner: postgres
COPY used.a_table (a, b) FROM stdin;

-- CONSTRAINT a_table a_table_pkey; owner: postgres
ALTER TABLE ONLY used.a_table
    ADD CONSTRAINT a_table_pkey PRIMARY KEY (a);
-- drop: ALTER TABLE ONLY used.a_table DROP CONSTRAINT a_table_pkey;

-- INDEX by_german; owner: postgres
CREATE INDEX by_german ON used.a_table USING btree (b);
-- drop: DROP INDEX used.by_german;
