-- TYPE pair; owner: postgres
CREATE TYPE functions_that_sort.pair AS (
    a integer,
    b integer
);
-- drop: DROP TYPE functions_that_sort.pair;

-- FUNCTION equal(functions_that_sort.pair, functions_that_sort.pair); owner: postgres
CREATE FUNCTION functions_that_sort.equal(functions_that_sort.pair, functions_that_sort.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b = $2.b$_$;
-- drop: DROP FUNCTION functions_that_sort.equal(functions_that_sort.pair, functions_that_sort.pair);

-- FUNCTION greater(functions_that_sort.pair, functions_that_sort.pair); owner: postgres
CREATE FUNCTION functions_that_sort.greater(functions_that_sort.pair, functions_that_sort.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b > $2.b$_$;
-- drop: DROP FUNCTION functions_that_sort.greater(functions_that_sort.pair, functions_that_sort.pair);

-- FUNCTION greater_or_equal(functions_that_sort.pair, functions_that_sort.pair); owner: postgres
CREATE FUNCTION functions_that_sort.greater_or_equal(functions_that_sort.pair, functions_that_sort.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b >= $2.b$_$;
-- drop: DROP FUNCTION functions_that_sort.greater_or_equal(functions_that_sort.pair, functions_that_sort.pair);

-- FUNCTION less(functions_that_sort.pair, functions_that_sort.pair); owner: postgres
CREATE FUNCTION functions_that_sort.less(functions_that_sort.pair, functions_that_sort.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b < $2.b$_$;
-- drop: DROP FUNCTION functions_that_sort.less(functions_that_sort.pair, functions_that_sort.pair);

-- FUNCTION less_or_equal(functions_that_sort.pair, functions_that_sort.pair); owner: postgres
CREATE FUNCTION functions_that_sort.less_or_equal(functions_that_sort.pair, functions_that_sort.pair) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1.b <= $2.b$_$;
-- drop: DROP FUNCTION functions_that_sort.less_or_equal(functions_that_sort.pair, functions_that_sort.pair);

-- OPERATOR <; owner: postgres
CREATE OPERATOR functions_that_sort.< (
    FUNCTION = functions_that_sort.less,
    LEFTARG = functions_that_sort.pair,
    RIGHTARG = functions_that_sort.pair,
    COMMUTATOR = OPERATOR(functions_that_sort.>),
    NEGATOR = OPERATOR(functions_that_sort.>=)
);
-- drop: DROP OPERATOR functions_that_sort.< (functions_that_sort.pair, functions_that_sort.pair);

-- OPERATOR <=; owner: postgres
CREATE OPERATOR functions_that_sort.<= (
    FUNCTION = functions_that_sort.less_or_equal,
    LEFTARG = functions_that_sort.pair,
    RIGHTARG = functions_that_sort.pair,
    COMMUTATOR = OPERATOR(functions_that_sort.>=),
    NEGATOR = OPERATOR(functions_that_sort.>)
);
-- drop: DROP OPERATOR functions_that_sort.<= (functions_that_sort.pair, functions_that_sort.pair);

-- OPERATOR =; owner: postgres
CREATE OPERATOR functions_that_sort.= (
    FUNCTION = functions_that_sort.equal,
    LEFTARG = functions_that_sort.pair,
    RIGHTARG = functions_that_sort.pair,
    COMMUTATOR = OPERATOR(functions_that_sort.=),
    MERGES
);
-- drop: DROP OPERATOR functions_that_sort.= (functions_that_sort.pair, functions_that_sort.pair);

-- FUNCTION compare(functions_that_sort.pair, functions_that_sort.pair); owner: postgres
CREATE FUNCTION functions_that_sort.compare(functions_that_sort.pair, functions_that_sort.pair) RETURNS integer
    LANGUAGE sql IMMUTABLE
    RETURN CASE WHEN ($1 OPERATOR(functions_that_sort.<) $2) THEN '-1'::integer WHEN ($1 OPERATOR(functions_that_sort.=) $2) THEN 0 ELSE 1 END;
-- drop: DROP FUNCTION functions_that_sort.compare(functions_that_sort.pair, functions_that_sort.pair);

-- OPERATOR >; owner: postgres
CREATE OPERATOR functions_that_sort.> (
    FUNCTION = functions_that_sort.greater,
    LEFTARG = functions_that_sort.pair,
    RIGHTARG = functions_that_sort.pair,
    COMMUTATOR = OPERATOR(functions_that_sort.<),
    NEGATOR = OPERATOR(functions_that_sort.<=)
);
-- drop: DROP OPERATOR functions_that_sort.> (functions_that_sort.pair, functions_that_sort.pair);

-- OPERATOR >=; owner: postgres
CREATE OPERATOR functions_that_sort.>= (
    FUNCTION = functions_that_sort.greater_or_equal,
    LEFTARG = functions_that_sort.pair,
    RIGHTARG = functions_that_sort.pair,
    COMMUTATOR = OPERATOR(functions_that_sort.<=),
    NEGATOR = OPERATOR(functions_that_sort.<)
);
-- drop: DROP OPERATOR functions_that_sort.>= (functions_that_sort.pair, functions_that_sort.pair);

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY functions_that_sort.class USING btree;
-- drop: DROP OPERATOR FAMILY functions_that_sort.class USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS functions_that_sort.class
    DEFAULT FOR TYPE functions_that_sort.pair USING btree FAMILY functions_that_sort.class AS
    OPERATOR 1 functions_that_sort.<(functions_that_sort.pair,functions_that_sort.pair) ,
    OPERATOR 2 functions_that_sort.<=(functions_that_sort.pair,functions_that_sort.pair) ,
    OPERATOR 3 functions_that_sort.=(functions_that_sort.pair,functions_that_sort.pair) ,
    OPERATOR 4 functions_that_sort.>=(functions_that_sort.pair,functions_that_sort.pair) ,
    OPERATOR 5 functions_that_sort.>(functions_that_sort.pair,functions_that_sort.pair) ,
    FUNCTION 1 (functions_that_sort.pair, functions_that_sort.pair) functions_that_sort.compare(functions_that_sort.pair,functions_that_sort.pair);
-- drop: DROP OPERATOR CLASS functions_that_sort.class USING btree;

-- FUNCTION distinct_ones(); owner: postgres
CREATE FUNCTION functions_that_sort.distinct_ones() RETURNS bigint
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM ( SELECT DISTINCT v.p
            FROM ( VALUES ('(1,2)'::functions_that_sort.pair), ('(3,2)'::functions_that_sort.pair)) v(p)) w;
END;
-- drop: DROP FUNCTION functions_that_sort.distinct_ones();

-- FUNCTION in_order(); owner: postgres
CREATE FUNCTION functions_that_sort.in_order() RETURNS SETOF functions_that_sort.pair
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT v.p
    FROM ( VALUES ('(1,2)'::functions_that_sort.pair), ('(3,1)'::functions_that_sort.pair)) v(p)
   ORDER BY v.p;
END;
-- drop: DROP FUNCTION functions_that_sort.in_order();
