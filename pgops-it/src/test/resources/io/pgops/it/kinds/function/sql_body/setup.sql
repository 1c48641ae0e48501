CREATE TABLE t (a integer, b text);
CREATE FUNCTION atomic(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
      SELECT a + b;
      SELECT CASE WHEN a > b THEN a ELSE b END;
    END;
CREATE FUNCTION atomic_table() RETURNS TABLE(id integer, "Odd ""name""" text) LANGUAGE sql
    BEGIN ATOMIC
      SELECT t.a, t.b || '; -- $$' FROM t WHERE t.b <> 'it''s';
    END;
CREATE FUNCTION empty_body() RETURNS void BEGIN ATOMIC END;
CREATE FUNCTION expression_body(a text) RETURNS text STRICT RETURN upper(a) || ';';
