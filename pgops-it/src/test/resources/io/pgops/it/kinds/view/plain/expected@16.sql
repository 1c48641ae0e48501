-- TABLE z_table; owner: postgres
CREATE TABLE plain.z_table (
    a integer,
    b text
);
-- drop: DROP TABLE plain.z_table;

-- VIEW a_view; owner: postgres
CREATE VIEW plain.a_view AS
 SELECT a,
    b
   FROM plain.z_table;
-- drop: DROP VIEW plain.a_view;

-- VIEW b_renamed; owner: postgres
CREATE VIEW plain.b_renamed AS
 SELECT a AS first,
    upper(b) AS "Second"
   FROM plain.z_table
  WHERE (a > 1);
-- drop: DROP VIEW plain.b_renamed;

-- VIEW 0_above; owner: postgres
CREATE VIEW plain."0_above" AS
 SELECT v.a,
    r."Second"
   FROM (plain.a_view v
     JOIN plain.b_renamed r ON ((r.first = v.a)));
-- drop: DROP VIEW plain."0_above";

-- TABLE DATA z_table; owner: postgres
COPY plain.z_table (a, b) FROM stdin;
