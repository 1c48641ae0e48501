-- TABLE t; owner: postgres
CREATE TABLE index_attributes.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE index_attributes.t;

-- TABLE t1; owner: postgres
CREATE TABLE index_attributes.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE index_attributes.t1;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY index_attributes.t ATTACH PARTITION index_attributes.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: postgres
COPY index_attributes.t1 (a, b) FROM stdin;

-- INDEX Odd "index"; -- it's
--   on two lines; owner: postgres
CREATE INDEX "Odd ""index""; -- it's
on two lines" ON ONLY index_attributes.t USING btree (((a + b)));
ALTER INDEX index_attributes."Odd ""index""; -- it's
on two lines" ALTER COLUMN 1 SET STATISTICS 300;
-- drop: DROP INDEX index_attributes."Odd ""index""; -- it's
on two lines";

-- COMMENT INDEX "Odd ""index""; -- it's
--   on two lines"; owner: postgres
COMMENT ON INDEX index_attributes."Odd ""index""; -- it's
on two lines" IS 'of all';

-- INDEX Odd "index" of one
--   partition; owner: postgres
CREATE INDEX "Odd ""index"" of one
partition" ON index_attributes.t1 USING btree (((a + b)));
ALTER INDEX index_attributes."Odd ""index"" of one
partition" ALTER COLUMN 1 SET STATISTICS 400;

-- COMMENT INDEX "Odd ""index"" of one
--   partition"; owner: postgres
COMMENT ON INDEX index_attributes."Odd ""index"" of one
partition" IS 'of one';

-- INDEX elsewhere; owner: postgres; tablespace: pgops_sample_space
CREATE INDEX elsewhere ON ONLY index_attributes.t USING btree (b);
-- drop: DROP INDEX index_attributes.elsewhere;

-- INDEX here; owner: postgres
CREATE INDEX here ON ONLY index_attributes.t USING btree (b, a);
-- drop: DROP INDEX index_attributes.here;

-- INDEX t1_b_a_idx; owner: postgres; tablespace: pgops_sample_space
CREATE INDEX t1_b_a_idx ON index_attributes.t1 USING btree (b, a);

-- INDEX t1_b_idx; owner: postgres; tablespace: pgops_sample_space
CREATE INDEX t1_b_idx ON index_attributes.t1 USING btree (b);

-- INDEX ATTACH Odd "index" of one
--   partition; owner: postgres
ALTER INDEX index_attributes."Odd ""index""; -- it's
on two lines" ATTACH PARTITION index_attributes."Odd ""index"" of one
partition";

-- INDEX ATTACH t1_b_a_idx; owner: postgres
ALTER INDEX index_attributes.here ATTACH PARTITION index_attributes.t1_b_a_idx;

-- INDEX ATTACH t1_b_idx; owner: postgres
ALTER INDEX index_attributes.elsewhere ATTACH PARTITION index_attributes.t1_b_idx;
