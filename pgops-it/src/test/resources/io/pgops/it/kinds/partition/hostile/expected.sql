-- TABLE Odd "table"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hostile."Odd ""table""; -- it's
on two lines" (
    "a""b" integer,
    "select" text,
    "é;\\" integer DEFAULT 1,
    CONSTRAINT "Odd ""key""; -- it's" CHECK (("a""b" > 0))
)
PARTITION BY LIST ("a""b");
-- drop: DROP TABLE hostile."Odd ""table""; -- it's
on two lines";

-- TABLE Odd "partition"; -- it's
--   on two lines; owner: postgres
CREATE TABLE hostile."Odd ""partition""; -- it's
on two lines" (
    "a""b" integer,
    "select" text,
    "é;\\" integer DEFAULT 1,
    CONSTRAINT "Odd ""key""; -- it's" CHECK (("a""b" > 0))
)
PARTITION BY RANGE (((lower("select") || '''; --'::text)), "é;\\");
-- drop: DROP TABLE hostile."Odd ""partition""; -- it's
on two lines";

-- TABLE ATTACH Odd "partition"; -- it's
--   on two lines; owner: postgres
ALTER TABLE ONLY hostile."Odd ""table""; -- it's
on two lines" ATTACH PARTITION hostile."Odd ""partition""; -- it's
on two lines" FOR VALUES IN (1);

-- TABLE select; owner: postgres
CREATE TABLE hostile."select" (
    "a""b" integer,
    "select" text,
    "é;\\" integer DEFAULT 1,
    CONSTRAINT "Odd ""key""; -- it's" CHECK (("a""b" > 0))
);
-- drop: DROP TABLE hostile."select";

-- TABLE ATTACH select; owner: postgres
ALTER TABLE ONLY hostile."Odd ""partition""; -- it's
on two lines" ATTACH PARTITION hostile."select" FOR VALUES FROM ('''', MINVALUE) TO ('z''\
;', 7);

-- TABLE DATA select; owner: postgres
COPY hostile."select" ("a""b", "select", "é;\\") FROM stdin;

-- INDEX Odd "table"; -- it's
--   on two lines_select_idx; owner: postgres
CREATE INDEX "Odd ""table""; -- it's
on two lines_select_idx" ON ONLY hostile."Odd ""table""; -- it's
on two lines" USING btree ("select");
-- drop: DROP INDEX hostile."Odd ""table""; -- it's
on two lines_select_idx";

-- INDEX Odd "partition"; -- it's
--   on two lines_select_idx; owner: postgres
CREATE INDEX "Odd ""partition""; -- it's
on two lines_select_idx" ON ONLY hostile."Odd ""partition""; -- it's
on two lines" USING btree ("select");

-- INDEX select_select_idx; owner: postgres
CREATE INDEX select_select_idx ON hostile."select" USING btree ("select");

-- INDEX ATTACH Odd "partition"; -- it's
--   on two lines_select_idx; owner: postgres
ALTER INDEX hostile."Odd ""table""; -- it's
on two lines_select_idx" ATTACH PARTITION hostile."Odd ""partition""; -- it's
on two lines_select_idx";

-- INDEX ATTACH select_select_idx; owner: postgres
ALTER INDEX hostile."Odd ""partition""; -- it's
on two lines_select_idx" ATTACH PARTITION hostile.select_select_idx;
