-- FUNCTION greater(integer, integer); owner: postgres
CREATE FUNCTION functions_and_their_operators.greater(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS '';
-- drop: DROP FUNCTION functions_and_their_operators.greater(integer, integer);

-- OPERATOR >>>; owner: postgres
CREATE OPERATOR functions_and_their_operators.>>> (
    FUNCTION = functions_and_their_operators.greater,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(functions_and_their_operators.<<<)
);
-- drop: DROP OPERATOR functions_and_their_operators.>>> (integer, integer);

-- FUNCTION less(integer, integer); owner: postgres
CREATE FUNCTION functions_and_their_operators.less(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN (($1 < $2) AND (($1 < '-1000'::integer) OR ($2 OPERATOR(functions_and_their_operators.>>>) $1)));
-- drop: DROP FUNCTION functions_and_their_operators.less(integer, integer);

-- OPERATOR <<<; owner: postgres
CREATE OPERATOR functions_and_their_operators.<<< (
    FUNCTION = functions_and_their_operators.less,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(functions_and_their_operators.>>>)
);
-- drop: DROP OPERATOR functions_and_their_operators.<<< (integer, integer);

-- OPERATOR FAMILY class; owner: postgres
CREATE OPERATOR FAMILY functions_and_their_operators.class USING btree;
-- drop: DROP OPERATOR FAMILY functions_and_their_operators.class USING btree;

-- OPERATOR CLASS class; owner: postgres
CREATE OPERATOR CLASS functions_and_their_operators.class
    FOR TYPE integer USING btree FAMILY functions_and_their_operators.class AS
    OPERATOR 1 functions_and_their_operators.<<<(integer,integer) ,
    OPERATOR 2 <=(integer,integer) ,
    OPERATOR 3 =(integer,integer) ,
    OPERATOR 4 >=(integer,integer) ,
    OPERATOR 5 functions_and_their_operators.>>>(integer,integer) ,
    FUNCTION 1 (integer, integer) btint4cmp(integer,integer);
-- drop: DROP OPERATOR CLASS functions_and_their_operators.class USING btree;

-- FUNCTION greater(integer, integer)
CREATE OR REPLACE FUNCTION functions_and_their_operators.greater(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN (($1 > $2) AND (($1 > 1000) OR ($2 OPERATOR(functions_and_their_operators.<<<) $1)));
-- drop: CREATE OR REPLACE FUNCTION functions_and_their_operators.greater(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS '';
