-- since 18
CREATE TABLE t (a integer CONSTRAINT "Odd ""name""; -- it's" NOT NULL, b integer) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE TABLE t2 (a integer CONSTRAINT its_own NOT NULL, b integer CONSTRAINT alone NOT NULL NO INHERIT);
ALTER TABLE t ATTACH PARTITION t2 FOR VALUES IN (2);
COMMENT ON CONSTRAINT "Odd ""name""; -- it's" ON t1 IS 'of the partition';
