-- A view by an operator on another view's row type, which needs the first one.
CREATE VIEW v AS SELECT 1 AS a;
CREATE FUNCTION next(v) RETURNS integer LANGUAGE sql STABLE AS 'SELECT 7';
CREATE OPERATOR ~> (RIGHTARG = v, FUNCTION = next);
CREATE VIEW w AS SELECT OPERATOR(view_by_operator_of_rows.~>) NULL::v AS a;
CREATE OR REPLACE VIEW v AS SELECT a FROM w;
