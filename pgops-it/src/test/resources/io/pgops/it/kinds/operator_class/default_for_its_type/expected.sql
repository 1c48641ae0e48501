-- TYPE pair; owner: postgres
CREATE TYPE default_for_its_type.pair AS (
    a integer,
    b integer
);
-- drop: DROP TYPE default_for_its_type.pair;

-- FUNCTION compare(default_for_its_type.pair, default_for_its_type.pair); owner: postgres
CREATE FUNCTION default_for_its_type.compare(default_for_its_type.pair, default_for_its_type.pair) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT btint4cmp($1.b, $2.b)$_$;
-- drop: DROP FUNCTION default_for_its_type.compare(default_for_its_type.pair, default_for_its_type.pair);

-- FUNCTION equal(default_for_its_type.pair, default_for_its_type.pair); owner: postgres
CREATE FUNCTION default_for_its_type.equal(default_for_its_type.pair, default_for_its_type.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b = $2.b$_$;
-- drop: DROP FUNCTION default_for_its_type.equal(default_for_its_type.pair, default_for_its_type.pair);

-- FUNCTION greater(default_for_its_type.pair, default_for_its_type.pair); owner: postgres
CREATE FUNCTION default_for_its_type.greater(default_for_its_type.pair, default_for_its_type.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b > $2.b$_$;
-- drop: DROP FUNCTION default_for_its_type.greater(default_for_its_type.pair, default_for_its_type.pair);

-- FUNCTION greater_or_equal(default_for_its_type.pair, default_for_its_type.pair); owner: postgres
CREATE FUNCTION default_for_its_type.greater_or_equal(default_for_its_type.pair, default_for_its_type.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b >= $2.b$_$;
-- drop: DROP FUNCTION default_for_its_type.greater_or_equal(default_for_its_type.pair, default_for_its_type.pair);

-- FUNCTION less(default_for_its_type.pair, default_for_its_type.pair); owner: postgres
CREATE FUNCTION default_for_its_type.less(default_for_its_type.pair, default_for_its_type.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b < $2.b$_$;
-- drop: DROP FUNCTION default_for_its_type.less(default_for_its_type.pair, default_for_its_type.pair);

-- FUNCTION less_or_equal(default_for_its_type.pair, default_for_its_type.pair); owner: postgres
CREATE FUNCTION default_for_its_type.less_or_equal(default_for_its_type.pair, default_for_its_type.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b <= $2.b$_$;
-- drop: DROP FUNCTION default_for_its_type.less_or_equal(default_for_its_type.pair, default_for_its_type.pair);

-- OPERATOR <; owner: postgres
CREATE OPERATOR default_for_its_type.< (
    FUNCTION = default_for_its_type.less,
    LEFTARG = default_for_its_type.pair,
    RIGHTARG = default_for_its_type.pair,
    COMMUTATOR = OPERATOR(default_for_its_type.>),
    NEGATOR = OPERATOR(default_for_its_type.>=)
);
-- drop: DROP OPERATOR default_for_its_type.< (default_for_its_type.pair, default_for_its_type.pair);

-- OPERATOR <=; owner: postgres
CREATE OPERATOR default_for_its_type.<= (
    FUNCTION = default_for_its_type.less_or_equal,
    LEFTARG = default_for_its_type.pair,
    RIGHTARG = default_for_its_type.pair,
    COMMUTATOR = OPERATOR(default_for_its_type.>=),
    NEGATOR = OPERATOR(default_for_its_type.>)
);
-- drop: DROP OPERATOR default_for_its_type.<= (default_for_its_type.pair, default_for_its_type.pair);

-- OPERATOR =; owner: postgres
CREATE OPERATOR default_for_its_type.= (
    FUNCTION = default_for_its_type.equal,
    LEFTARG = default_for_its_type.pair,
    RIGHTARG = default_for_its_type.pair,
    COMMUTATOR = OPERATOR(default_for_its_type.=),
    MERGES
);
-- drop: DROP OPERATOR default_for_its_type.= (default_for_its_type.pair, default_for_its_type.pair);

-- OPERATOR >; owner: postgres
CREATE OPERATOR default_for_its_type.> (
    FUNCTION = default_for_its_type.greater,
    LEFTARG = default_for_its_type.pair,
    RIGHTARG = default_for_its_type.pair,
    COMMUTATOR = OPERATOR(default_for_its_type.<),
    NEGATOR = OPERATOR(default_for_its_type.<=)
);
-- drop: DROP OPERATOR default_for_its_type.> (default_for_its_type.pair, default_for_its_type.pair);

-- OPERATOR >=; owner: postgres
CREATE OPERATOR default_for_its_type.>= (
    FUNCTION = default_for_its_type.greater_or_equal,
    LEFTARG = default_for_its_type.pair,
    RIGHTARG = default_for_its_type.pair,
    COMMUTATOR = OPERATOR(default_for_its_type.<=),
    NEGATOR = OPERATOR(default_for_its_type.<)
);
-- drop: DROP OPERATOR default_for_its_type.>= (default_for_its_type.pair, default_for_its_type.pair);

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY default_for_its_type.class USING btree;
-- drop: DROP OPERATOR FAMILY default_for_its_type.class USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS default_for_its_type.class
    DEFAULT FOR TYPE default_for_its_type.pair USING btree FAMILY default_for_its_type.class AS
    OPERATOR 1 default_for_its_type.<(default_for_its_type.pair,default_for_its_type.pair) ,
    OPERATOR 2 default_for_its_type.<=(default_for_its_type.pair,default_for_its_type.pair) ,
    OPERATOR 3 default_for_its_type.=(default_for_its_type.pair,default_for_its_type.pair) ,
    OPERATOR 4 default_for_its_type.>=(default_for_its_type.pair,default_for_its_type.pair) ,
    OPERATOR 5 default_for_its_type.>(default_for_its_type.pair,default_for_its_type.pair) ,
    FUNCTION 1 (default_for_its_type.pair, default_for_its_type.pair) default_for_its_type.compare(default_for_its_type.pair,default_for_its_type.pair);
-- drop: DROP OPERATOR CLASS default_for_its_type.class USING btree;

-- TABLE t; owner: postgres
CREATE TABLE default_for_its_type.t (
    p default_for_its_type.pair NOT NULL
);
-- drop: DROP TABLE default_for_its_type.t;

-- VIEW in_order; owner: postgres
CREATE VIEW default_for_its_type.in_order AS
 SELECT t.p
   FROM default_for_its_type.t
  ORDER BY t.p;
-- drop: DROP VIEW default_for_its_type.in_order;

-- TABLE DATA t; owner: postgres
COPY default_for_its_type.t (p) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY default_for_its_type.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (p);
-- drop: ALTER TABLE ONLY default_for_its_type.t DROP CONSTRAINT t_pkey;
