-- TABLE grouped; owner: postgres
CREATE TABLE recursive_functions_of_rows.grouped (
    id integer NOT NULL,
    parent integer,
    name text
);
-- drop: DROP TABLE recursive_functions_of_rows.grouped;

-- TABLE DATA grouped; owner: postgres
COPY recursive_functions_of_rows.grouped (id, parent, name) FROM stdin;

-- CONSTRAINT grouped grouped_pkey; owner: postgres
ALTER TABLE ONLY recursive_functions_of_rows.grouped
    ADD CONSTRAINT grouped_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY recursive_functions_of_rows.grouped DROP CONSTRAINT grouped_pkey;

-- FUNCTION rows_of(integer); owner: postgres
CREATE FUNCTION recursive_functions_of_rows.rows_of(n integer) RETURNS SETOF recursive_functions_of_rows.grouped
    LANGUAGE sql
    AS '';
-- drop: DROP FUNCTION recursive_functions_of_rows.rows_of(n integer);

-- FUNCTION rows_of(integer)
CREATE OR REPLACE FUNCTION recursive_functions_of_rows.rows_of(n integer) RETURNS SETOF recursive_functions_of_rows.grouped
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT g.id,
     g.parent,
     g.name
    FROM recursive_functions_of_rows.grouped g,
     recursive_functions_of_rows.rows_of((rows_of.n - 1)) rows_of(id, parent, name)
   GROUP BY g.id;
END;
-- drop: CREATE OR REPLACE FUNCTION recursive_functions_of_rows.rows_of(n integer) RETURNS SETOF recursive_functions_of_rows.grouped
    LANGUAGE sql
    AS '';
