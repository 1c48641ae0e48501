-- FUNCTION twice(integer); owner: postgres
CREATE FUNCTION expressions.twice(integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $1 * 2$_$;
-- drop: DROP FUNCTION expressions.twice(integer);

-- TABLE a_indexed; owner: postgres
CREATE TABLE expressions.a_indexed (
    a integer,
    b text,
    c jsonb
);
-- drop: DROP TABLE expressions.a_indexed;

-- TABLE DATA a_indexed; owner: postgres
COPY expressions.a_indexed (a, b, c) FROM stdin;

-- INDEX expressions; owner: postgres
CREATE INDEX expressions ON expressions.a_indexed USING btree (lower(b), ((a + 1)) DESC, (((c ->> 'i'::text))::integer), expressions.twice(a));
-- drop: DROP INDEX expressions.expressions;
