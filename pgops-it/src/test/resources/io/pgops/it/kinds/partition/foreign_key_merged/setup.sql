-- A partition's own key that became part of the partitioned table's keeps its name.
CREATE TABLE target (id integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer CONSTRAINT of_all REFERENCES target) PARTITION BY LIST (a);
CREATE TABLE t1 (a integer, b integer CONSTRAINT its_own REFERENCES target);
ALTER TABLE t ATTACH PARTITION t1 FOR VALUES IN (1);
INSERT INTO target VALUES (1);
INSERT INTO t VALUES (1, 1);
