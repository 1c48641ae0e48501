-- TABLE grouped; owner: postgres
CREATE TABLE above_postponed_program.grouped (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE above_postponed_program.grouped;

-- VIEW totals; owner: postgres
CREATE VIEW above_postponed_program.totals AS
SELECT
    NULL::bigint AS t;
-- drop: DROP VIEW above_postponed_program.totals;

-- TABLE DATA grouped; owner: postgres
COPY above_postponed_program.grouped (id, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY above_postponed_program.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY above_postponed_program.grouped DROP CONSTRAINT grouped_pkey;

-- FUNCTION add_names(bigint, integer); owner: postgres
CREATE FUNCTION above_postponed_program.add_names(bigint, integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT ($1 + count(*))
    FROM ( SELECT grouped.id,
             grouped.name
            FROM above_postponed_program.grouped
           GROUP BY grouped.id) g;
END;
-- drop: DROP FUNCTION above_postponed_program.add_names(bigint, integer);

-- FUNCTION same(integer, integer); owner: postgres
CREATE FUNCTION above_postponed_program.same(integer, integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN (above_postponed_program.add_names(($1)::bigint, $2) = above_postponed_program.add_names(($2)::bigint, $1));
-- drop: DROP FUNCTION above_postponed_program.same(integer, integer);

-- AGGREGATE total(integer); owner: postgres
CREATE AGGREGATE above_postponed_program.total(integer) (
    SFUNC = above_postponed_program.add_names,
    STYPE = bigint,
    INITCOND = '0'
);
-- drop: DROP AGGREGATE above_postponed_program.total(integer);

-- OPERATOR ===; owner: postgres
CREATE OPERATOR above_postponed_program.=== (
    FUNCTION = above_postponed_program.same,
    LEFTARG = integer,
    RIGHTARG = integer
);
-- drop: DROP OPERATOR above_postponed_program.=== (integer, integer);

-- MATERIALIZED VIEW filled; owner: postgres
CREATE MATERIALIZED VIEW above_postponed_program.filled AS
 SELECT above_postponed_program.total(id) AS t
   FROM above_postponed_program.grouped
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW above_postponed_program.filled;

-- STATISTICS of_filled; owner: postgres
CREATE STATISTICS above_postponed_program.of_filled ON t, (t + 1) FROM above_postponed_program.filled;
-- drop: DROP STATISTICS above_postponed_program.of_filled;

-- COMMENT STATISTICS of_filled; owner: postgres
COMMENT ON STATISTICS above_postponed_program.of_filled IS 'on one that waits';

-- RULE totals _RETURN; owner: postgres
CREATE OR REPLACE VIEW above_postponed_program.totals AS
 SELECT above_postponed_program.total(id) AS t
   FROM above_postponed_program.grouped
  WHERE (id OPERATOR(above_postponed_program.===) 1);
-- drop: CREATE OR REPLACE VIEW above_postponed_program.totals AS
SELECT
    NULL::bigint AS t;

-- MATERIALIZED VIEW DATA filled; owner: postgres
REFRESH MATERIALIZED VIEW above_postponed_program.filled;
