-- FUNCTION atomic(integer, integer); owner: postgres
CREATE FUNCTION sql_body.atomic(a integer, b integer DEFAULT 2) RETURNS integer
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT (a + b);
 SELECT
         CASE
             WHEN (a > b) THEN a
             ELSE b
         END AS b;
END;
-- drop: DROP FUNCTION sql_body.atomic(a integer, b integer);

-- FUNCTION empty_body(); owner: postgres
CREATE FUNCTION sql_body.empty_body() RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
END;
-- drop: DROP FUNCTION sql_body.empty_body();

-- FUNCTION expression_body(text); owner: postgres
CREATE FUNCTION sql_body.expression_body(a text) RETURNS text
    LANGUAGE sql STRICT
    RETURN (upper(a) || ';'::text);
-- drop: DROP FUNCTION sql_body.expression_body(a text);

-- TABLE t; owner: postgres
CREATE TABLE sql_body.t (
    a integer,
    b text
);
-- drop: DROP TABLE sql_body.t;

-- FUNCTION atomic_table(); owner: postgres
CREATE FUNCTION sql_body.atomic_table() RETURNS TABLE(id integer, "Odd ""name""" text)
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT t.a,
     (t.b || '; -- $$'::text)
    FROM sql_body.t
   WHERE (t.b <> 'it''s'::text);
END;
-- drop: DROP FUNCTION sql_body.atomic_table();

-- TABLE DATA t; owner: postgres
COPY sql_body.t (a, b) FROM stdin;
