-- FUNCTION equal(integer, integer); owner: postgres
CREATE FUNCTION in_use.equal(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 = $2$_$;
-- drop: DROP FUNCTION in_use.equal(integer, integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR in_use.=== (
    FUNCTION = in_use.equal,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR in_use.=== (integer, integer);

-- FUNCTION f(integer); owner: postgres
CREATE FUNCTION in_use.f(x integer) RETURNS boolean
    LANGUAGE sql
    RETURN (x OPERATOR(in_use.===) 4);
-- drop: DROP FUNCTION in_use.f(x integer);

-- DOMAIN d; owner: postgres
CREATE DOMAIN in_use.d AS integer
	CONSTRAINT d_check CHECK ((VALUE OPERATOR(in_use.===) 1));
-- drop: DROP DOMAIN in_use.d;

-- TABLE t; owner: postgres
CREATE TABLE in_use.t (
    a integer,
    b boolean DEFAULT (1 OPERATOR(in_use.===) 1),
    c boolean GENERATED ALWAYS AS ((a OPERATOR(in_use.===) 2)) STORED,
    CONSTRAINT t_a_check CHECK ((a OPERATOR(in_use.===) 1))
);
-- drop: DROP TABLE in_use.t;

-- VIEW v; owner: postgres
CREATE VIEW in_use.v AS
 SELECT (a OPERATOR(in_use.===) 3) AS w
   FROM in_use.t;
-- drop: DROP VIEW in_use.v;

-- TABLE DATA t; owner: postgres
COPY in_use.t (a, b) FROM stdin;

-- INDEX i; owner: postgres
CREATE INDEX i ON in_use.t USING btree (((a OPERATOR(in_use.===) 1)));
-- drop: DROP INDEX in_use.i;
