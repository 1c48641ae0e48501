-- TYPE pair; owner: postgres
CREATE TYPE all_sorts.pair AS (
    a integer,
    b text
);
-- drop: DROP TYPE all_sorts.pair;

-- VIEW functions; owner: postgres
CREATE VIEW all_sorts.functions AS
 SELECT f.g,
    f.o
   FROM ROWS FROM(generate_series(1, 2), unnest(ARRAY['a'::text, 'b'::text])) WITH ORDINALITY f(g, u, o);
-- drop: DROP VIEW all_sorts.functions;

-- TABLE t; owner: postgres
CREATE TABLE all_sorts.t (
    id integer NOT NULL,
    name text
);
-- drop: DROP TABLE all_sorts.t;

-- VIEW grouping_sets; owner: postgres
CREATE VIEW all_sorts.grouping_sets AS
 SELECT t.id,
    t.name,
    count(*) FILTER (WHERE (t.id > 1)) AS n
   FROM all_sorts.t
  GROUP BY GROUPING SETS ((t.id, t.name), ROLLUP(t.name));
-- drop: DROP VIEW all_sorts.grouping_sets;

-- VIEW joined; owner: postgres
CREATE VIEW all_sorts.joined AS
 SELECT t.id,
    t.name,
    u.one
   FROM (all_sorts.t
     JOIN ( SELECT t_1.id,
            1 AS one
           FROM all_sorts.t t_1) u USING (id) AS both_ids);
-- drop: DROP VIEW all_sorts.joined;

-- VIEW sorts; owner: postgres
CREATE VIEW all_sorts.sorts AS
 WITH inner_one AS MATERIALIZED (
         SELECT t.id,
            rank() OVER (PARTITION BY t.name ORDER BY t.id DESC) AS r
           FROM all_sorts.t TABLESAMPLE system (50) REPEATABLE (1)
        )
 SELECT DISTINCT ON (i.id) i.id,
    i.r,
    (x.name COLLATE "C") AS name,
    ROW(1, 'a'::text)::all_sorts.pair AS "row",
    ARRAY( SELECT 1) AS ints,
    (ROW(1, 'b'::text)::all_sorts.pair).b AS "Field"
   FROM (inner_one i
     LEFT JOIN LATERAL ( SELECT d.name
           FROM all_sorts.t d
          WHERE (d.id = i.id)
         LIMIT 1) x ON (true))
  WHERE ((i.id = ANY (ARRAY[1, 2])) AND (EXISTS ( SELECT
           FROM all_sorts.t)))
  ORDER BY i.id, i.r DESC NULLS LAST
 OFFSET 0
 LIMIT 10;
-- drop: DROP VIEW all_sorts.sorts;

-- VIEW united; owner: postgres
CREATE VIEW all_sorts.united AS
 SELECT t.id
   FROM all_sorts.t
UNION ALL (
         SELECT 2 AS id
        EXCEPT
         SELECT 3 AS id
)
  ORDER BY 1;
-- drop: DROP VIEW all_sorts.united;

-- VIEW whole_rows; owner: postgres
CREATE VIEW all_sorts.whole_rows AS
 SELECT t.*::all_sorts.t AS t,
    t.name AS n
   FROM all_sorts.t;
-- drop: DROP VIEW all_sorts.whole_rows;

-- TABLE DATA t; owner: postgres
COPY all_sorts.t (id, name) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY all_sorts.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY all_sorts.t DROP CONSTRAINT t_pkey;
