-- TABLE Odd "table"; owner: postgres
CREATE TABLE system_columns."Odd ""table""" (
    a integer
);
-- drop: DROP TABLE system_columns."Odd ""table""";

-- ACL COLUMN "Odd ""table""".tableoid; owner: postgres
GRANT SELECT(tableoid) ON TABLE system_columns."Odd ""table""" TO pgops_sample_reader;

-- ACL COLUMN "Odd ""table""".xmin; owner: postgres
GRANT SELECT(xmin) ON TABLE system_columns."Odd ""table""" TO pgops_sample_reader;

-- ACL COLUMN "Odd ""table""".ctid; owner: postgres
GRANT SELECT(ctid) ON TABLE system_columns."Odd ""table""" TO PUBLIC;

-- ACL COLUMN "Odd ""table""".a; owner: postgres
GRANT SELECT(a) ON TABLE system_columns."Odd ""table""" TO pgops_sample_reader;

-- VIEW v; owner: postgres
CREATE VIEW system_columns.v AS
 SELECT "Odd ""table""".a
   FROM system_columns."Odd ""table""";
-- drop: DROP VIEW system_columns.v;

-- TABLE DATA Odd "table"; owner: postgres
COPY system_columns."Odd ""table""" (a) FROM stdin;
