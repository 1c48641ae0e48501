-- FUNCTION compare(integer, text); owner: postgres
CREATE FUNCTION members_of_the_user.compare(integer, text) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT CASE WHEN $1::text = $2 THEN 0 ELSE 1 END$_$;
-- drop: DROP FUNCTION members_of_the_user.compare(integer, text);

-- FUNCTION equal(integer, text); owner: postgres
CREATE FUNCTION members_of_the_user.equal(integer, text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1::text = $2$_$;
-- drop: DROP FUNCTION members_of_the_user.equal(integer, text);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR members_of_the_user.=== (
    FUNCTION = members_of_the_user.equal,
    LEFTARG = integer,
    RIGHTARG = text
);
-- drop: DROP OPERATOR members_of_the_user.=== (integer, text);

-- OPERATOR FAMILY family; owner: postgres
CREATE OPERATOR FAMILY members_of_the_user.family USING btree;
ALTER OPERATOR FAMILY members_of_the_user.family USING btree ADD
    OPERATOR 3 members_of_the_user.===(integer,text) ,
    FUNCTION 1 (integer, text) members_of_the_user.compare(integer,text);
-- drop: DROP OPERATOR FAMILY members_of_the_user.family USING btree;
