CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
ALTER TABLE t OWNER TO pgops_sample_owner;
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t1 OWNER TO pgops_sample_granter;
GRANT SELECT ON t TO pgops_sample_reader;
GRANT INSERT (b) ON t1 TO pgops_sample_reader;
CREATE INDEX ON t (b);
