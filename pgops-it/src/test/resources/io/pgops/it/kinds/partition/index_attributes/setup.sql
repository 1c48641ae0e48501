CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE INDEX "Odd ""index""; -- it's
on two lines" ON t ((a + b));
ALTER INDEX "Odd ""index""; -- it's
on two lines" ALTER 1 SET STATISTICS 300;
ALTER INDEX t1_expr_idx RENAME TO "Odd ""index"" of one
partition";
ALTER INDEX "Odd ""index"" of one
partition" ALTER 1 SET STATISTICS 400;
COMMENT ON INDEX "Odd ""index""; -- it's
on two lines" IS 'of all';
COMMENT ON INDEX "Odd ""index"" of one
partition" IS 'of one';
CREATE INDEX elsewhere ON t (b) TABLESPACE pgops_sample_space;
CREATE INDEX here ON t (b, a);
ALTER INDEX t1_b_a_idx SET TABLESPACE pgops_sample_space;
