-- TABLE t; owner: postgres
CREATE TABLE row_types.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE row_types.t;

-- FUNCTION is_good(row_types.t); owner: postgres
CREATE FUNCTION row_types.is_good(row_types.t) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;
-- drop: DROP FUNCTION row_types.is_good(row_types.t);

-- VIEW grouped; owner: postgres
CREATE VIEW row_types.grouped AS
 SELECT t.a
   FROM row_types.t
  GROUP BY t.a;
-- drop: DROP VIEW row_types.grouped;

-- TABLE t1; owner: postgres
CREATE TABLE row_types.t1 (
    a integer,
    b integer,
    CONSTRAINT good CHECK (row_types.is_good(NULL::row_types.t))
);
-- drop: DROP TABLE row_types.t1;

-- FUNCTION first_of(row_types.t1); owner: postgres
CREATE FUNCTION row_types.first_of(row_types.t1) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 1$$;
-- drop: DROP FUNCTION row_types.first_of(row_types.t1);

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY row_types.t ATTACH PARTITION row_types.t1 FOR VALUES IN (1);

-- DEFAULT t1 b; owner: postgres
ALTER TABLE ONLY row_types.t1 ALTER COLUMN b SET DEFAULT row_types.first_of(NULL::row_types.t1);
-- drop: ALTER TABLE row_types.t1 ALTER COLUMN b DROP DEFAULT;

-- TABLE DATA t1; owner: postgres
COPY row_types.t1 (a, b) FROM stdin;

-- CHECK CONSTRAINT t good; owner: postgres
ALTER TABLE row_types.t
    ADD CONSTRAINT good CHECK (row_types.is_good(NULL::row_types.t));
-- drop: ALTER TABLE row_types.t DROP CONSTRAINT good;
