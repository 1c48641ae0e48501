-- FUNCTION x_above(); owner: postgres
CREATE FUNCTION functions_above_postponed_function.x_above() RETURNS bigint
    LANGUAGE plpgsql
    AS $$BEGIN RETURN y_above(); END$$;
-- drop: DROP FUNCTION functions_above_postponed_function.x_above();

-- TABLE other; owner: postgres
CREATE TABLE functions_above_postponed_function.other (
    n bigint
);
-- drop: DROP TABLE functions_above_postponed_function.other;

-- TABLE grouped; owner: postgres
CREATE TABLE functions_above_postponed_function.grouped (
    id integer CONSTRAINT grouped_id_not_null NOT NULL,
    name text,
    of_itself bigint
);
-- drop: DROP TABLE functions_above_postponed_function.grouped;

-- TABLE DATA grouped; owner: postgres
COPY functions_above_postponed_function.grouped (id, name, of_itself) FROM stdin;

-- TABLE DATA other; owner: postgres
COPY functions_above_postponed_function.other (n) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY functions_above_postponed_function.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY functions_above_postponed_function.grouped DROP CONSTRAINT grouped_pkey;

-- FUNCTION z_names(); owner: postgres
CREATE FUNCTION functions_above_postponed_function.z_names() RETURNS bigint
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT count(*) AS count
    FROM ( SELECT grouped.id,
             grouped.name
            FROM functions_above_postponed_function.grouped
           GROUP BY grouped.id) g;
END;
-- drop: DROP FUNCTION functions_above_postponed_function.z_names();

-- FUNCTION y_above(integer); owner: postgres
CREATE FUNCTION functions_above_postponed_function.y_above(n integer DEFAULT 1) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    RETURN (n + functions_above_postponed_function.z_names());
-- drop: DROP FUNCTION functions_above_postponed_function.y_above(n integer);

-- PROCEDURE w_above(); owner: postgres
CREATE PROCEDURE functions_above_postponed_function.w_above()
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT functions_above_postponed_function.y_above(2) AS y_above;
END;
-- drop: DROP PROCEDURE functions_above_postponed_function.w_above();

-- DEFAULT grouped of_itself; owner: postgres
ALTER TABLE ONLY functions_above_postponed_function.grouped ALTER COLUMN of_itself SET DEFAULT functions_above_postponed_function.z_names();
-- drop: ALTER TABLE functions_above_postponed_function.grouped ALTER COLUMN of_itself DROP DEFAULT;

-- DEFAULT other n; owner: postgres
ALTER TABLE ONLY functions_above_postponed_function.other ALTER COLUMN n SET DEFAULT functions_above_postponed_function.y_above(3);
-- drop: ALTER TABLE functions_above_postponed_function.other ALTER COLUMN n DROP DEFAULT;

-- CHECK CONSTRAINT other small; owner: postgres
ALTER TABLE functions_above_postponed_function.other
    ADD CONSTRAINT small CHECK ((n < (10 + functions_above_postponed_function.z_names())));
-- drop: ALTER TABLE functions_above_postponed_function.other DROP CONSTRAINT small;

-- INDEX of_other; owner: postgres
CREATE INDEX of_other ON functions_above_postponed_function.other USING btree (((n + functions_above_postponed_function.z_names())));
-- drop: DROP INDEX functions_above_postponed_function.of_other;
