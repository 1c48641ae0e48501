-- An enumeration's values hash otherwise in every database: rows go in through the partitioned table.
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad', 'fine', 'so-so', 'blue');
CREATE TABLE t (a mood, b integer GENERATED ALWAYS AS (c + 1) STORED, c integer) PARTITION BY HASH (a);
CREATE TABLE t0 PARTITION OF t FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE t1 (c integer, dropped integer, b integer GENERATED ALWAYS AS (c + 1) STORED, a mood);
ALTER TABLE t1 DROP dropped;
ALTER TABLE t ATTACH PARTITION t1 FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE t2 PARTITION OF t FOR VALUES WITH (MODULUS 3, REMAINDER 2) PARTITION BY LIST (c);
CREATE TABLE t2_default PARTITION OF t2 DEFAULT;
INSERT INTO t (a, c) SELECT m, i FROM unnest(enum_range(NULL::mood)) AS m, generate_series(1, 3) AS i;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''too early''; END';
CREATE TRIGGER noted BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER noted_too BEFORE INSERT ON t1 FOR EACH ROW EXECUTE FUNCTION note();
CREATE INDEX by_c ON t (c);
CREATE TABLE "Odd ""root""; -- it's
on two lines" (a mood, n integer) PARTITION BY LIST (n);
CREATE TABLE "Odd ""middle""; -- it's" PARTITION OF "Odd ""root""; -- it's
on two lines" FOR VALUES IN (1) PARTITION BY HASH (a);
CREATE TABLE below_odd PARTITION OF "Odd ""middle""; -- it's" FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE beside_odd PARTITION OF "Odd ""root""; -- it's
on two lines" FOR VALUES IN (2);
INSERT INTO "Odd ""root""; -- it's
on two lines" VALUES ('ok', 1), ('glad', 2);
