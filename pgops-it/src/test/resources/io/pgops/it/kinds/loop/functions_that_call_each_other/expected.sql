-- FUNCTION even(integer); owner: pgops_sample_owner
CREATE FUNCTION functions_that_call_each_other.even(n integer) RETURNS boolean
    LANGUAGE sql
    AS '';
-- drop: DROP FUNCTION functions_that_call_each_other.even(n integer);

-- COMMENT FUNCTION even(n integer); owner: pgops_sample_owner
COMMENT ON FUNCTION functions_that_call_each_other.even(n integer) IS 'made twice';

-- FUNCTION odd(integer); owner: postgres
CREATE FUNCTION functions_that_call_each_other.odd(n integer) RETURNS boolean
    LANGUAGE sql
    RETURN ((n <> 0) AND functions_that_call_each_other.even((n - 1)));
-- drop: DROP FUNCTION functions_that_call_each_other.odd(n integer);

-- FUNCTION even(integer)
CREATE OR REPLACE FUNCTION functions_that_call_each_other.even(n integer) RETURNS boolean
    LANGUAGE sql
    RETURN ((n = 0) OR functions_that_call_each_other.odd((n - 1)));
-- drop: CREATE OR REPLACE FUNCTION functions_that_call_each_other.even(n integer) RETURNS boolean
    LANGUAGE sql
    AS '';

-- TABLE checked; owner: postgres
CREATE TABLE functions_that_call_each_other.checked (
    n integer,
    e boolean DEFAULT functions_that_call_each_other.even(2),
    CONSTRAINT checked_n_check CHECK (functions_that_call_each_other.even(n))
);
-- drop: DROP TABLE functions_that_call_each_other.checked;

-- TABLE DATA checked; owner: postgres
COPY functions_that_call_each_other.checked (n, e) FROM stdin;
