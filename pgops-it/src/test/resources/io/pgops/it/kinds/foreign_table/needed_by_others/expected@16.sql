-- FOREIGN TABLE below; owner: postgres
CREATE FOREIGN TABLE needed_by_others.below (
    a integer,
    b text
)
SERVER foreign_table_needed_by_others;
-- drop: DROP FOREIGN TABLE needed_by_others.below;

-- FUNCTION rows(); owner: postgres
CREATE FUNCTION needed_by_others.rows() RETURNS SETOF needed_by_others.below
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT below.a,
     below.b
    FROM needed_by_others.below;
END;
-- drop: DROP FUNCTION needed_by_others.rows();

-- VIEW above; owner: postgres
CREATE VIEW needed_by_others.above AS
 SELECT a,
    b
   FROM needed_by_others.below
  WHERE (a > 0);
-- drop: DROP VIEW needed_by_others.above;
