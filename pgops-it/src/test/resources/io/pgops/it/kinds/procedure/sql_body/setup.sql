CREATE TABLE t (a integer);
CREATE PROCEDURE atomic(a integer)
    BEGIN ATOMIC
      INSERT INTO t VALUES (a);
      UPDATE t SET a = 1 WHERE t.a = atomic.a RETURNING t.a;
      DELETE FROM t WHERE t.a = 2;
    END;
