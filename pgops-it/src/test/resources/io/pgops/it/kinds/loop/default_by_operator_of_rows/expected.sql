-- TABLE t; owner: postgres
CREATE TABLE default_by_operator_of_rows.t (
    a integer,
    b integer
);
-- drop: DROP TABLE default_by_operator_of_rows.t;

-- FUNCTION next(default_by_operator_of_rows.t); owner: postgres
CREATE FUNCTION default_by_operator_of_rows.next(default_by_operator_of_rows.t) RETURNS integer
    LANGUAGE sql STABLE
    AS $$SELECT 7$$;
-- drop: DROP FUNCTION default_by_operator_of_rows.next(default_by_operator_of_rows.t);

-- OPERATOR ~>; owner: postgres
CREATE OPERATOR default_by_operator_of_rows.~> (
    FUNCTION = default_by_operator_of_rows.next,
    RIGHTARG = default_by_operator_of_rows.t
);
-- drop: DROP OPERATOR default_by_operator_of_rows.~> (NONE, default_by_operator_of_rows.t);

-- DEFAULT t a; owner: postgres
ALTER TABLE ONLY default_by_operator_of_rows.t ALTER COLUMN a SET DEFAULT (OPERATOR(default_by_operator_of_rows.~>) NULL::default_by_operator_of_rows.t);
-- drop: ALTER TABLE default_by_operator_of_rows.t ALTER COLUMN a DROP DEFAULT;

-- TABLE DATA t; owner: postgres
COPY default_by_operator_of_rows.t (a, b) FROM stdin;
