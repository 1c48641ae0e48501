-- Of a partitioned table it means nothing; 18 refuses it.
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE UNLOGGED TABLE t1 PARTITION OF t FOR VALUES IN (1);
CREATE TABLE t2 PARTITION OF t FOR VALUES IN (2);
DO $$ BEGIN
  IF current_setting('server_version_num')::integer < 180000 THEN
    CREATE UNLOGGED TABLE u (a integer) PARTITION BY LIST (a);
  ELSE
    CREATE TABLE u (a integer) PARTITION BY LIST (a);
  END IF;
END $$;
CREATE UNLOGGED TABLE u1 PARTITION OF u FOR VALUES IN (1);
INSERT INTO t VALUES (1), (2);
