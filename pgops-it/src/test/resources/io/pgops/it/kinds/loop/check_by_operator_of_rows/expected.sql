-- TABLE t; owner: postgres
CREATE TABLE check_by_operator_of_rows.t (
    a integer
);
-- drop: DROP TABLE check_by_operator_of_rows.t;

-- FUNCTION fits(check_by_operator_of_rows.t, integer); owner: postgres
CREATE FUNCTION check_by_operator_of_rows.fits(check_by_operator_of_rows.t, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.a < $2$_$;
-- drop: DROP FUNCTION check_by_operator_of_rows.fits(check_by_operator_of_rows.t, integer);

-- OPERATOR <~; owner: postgres
CREATE OPERATOR check_by_operator_of_rows.<~ (
    FUNCTION = check_by_operator_of_rows.fits,
    LEFTARG = check_by_operator_of_rows.t,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR check_by_operator_of_rows.<~ (check_by_operator_of_rows.t, integer);

-- TABLE DATA t; owner: postgres
COPY check_by_operator_of_rows.t (a) FROM stdin;

-- CHECK CONSTRAINT t t_check; owner: postgres
ALTER TABLE check_by_operator_of_rows.t
    ADD CONSTRAINT t_check CHECK ((t.* OPERATOR(check_by_operator_of_rows.<~) 10));
-- drop: ALTER TABLE check_by_operator_of_rows.t DROP CONSTRAINT t_check;
