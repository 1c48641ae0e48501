-- VIEW v; owner: postgres
CREATE VIEW view_by_operator_of_rows.v AS
SELECT
    NULL::integer AS a;
-- drop: DROP VIEW view_by_operator_of_rows.v;

-- FUNCTION next(view_by_operator_of_rows.v); owner: postgres
CREATE FUNCTION view_by_operator_of_rows.next(view_by_operator_of_rows.v) RETURNS integer
    LANGUAGE sql STABLE
    AS $$SELECT 7$$;
-- drop: DROP FUNCTION view_by_operator_of_rows.next(view_by_operator_of_rows.v);

-- OPERATOR ~>; owner: postgres
CREATE OPERATOR view_by_operator_of_rows.~> (
    FUNCTION = view_by_operator_of_rows.next,
    RIGHTARG = view_by_operator_of_rows.v
);
-- drop: DROP OPERATOR view_by_operator_of_rows.~> (NONE, view_by_operator_of_rows.v);

-- VIEW w; owner: postgres
CREATE VIEW view_by_operator_of_rows.w AS
 SELECT (OPERATOR(view_by_operator_of_rows.~>) NULL::view_by_operator_of_rows.v) AS a;
-- drop: DROP VIEW view_by_operator_of_rows.w;

-- RULE v _RETURN; owner: postgres
CREATE OR REPLACE VIEW view_by_operator_of_rows.v AS
 SELECT w.a
   FROM view_by_operator_of_rows.w;
-- drop: CREATE OR REPLACE VIEW view_by_operator_of_rows.v AS
SELECT
    NULL::integer AS a;
