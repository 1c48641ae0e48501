-- TABLE t; owner: postgres
CREATE TABLE sql_body.t (
    a integer
);
-- drop: DROP TABLE sql_body.t;

-- PROCEDURE atomic(integer); owner: postgres
CREATE PROCEDURE sql_body.atomic(IN a integer)
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO sql_body.t (a)
   VALUES (atomic.a);
 UPDATE sql_body.t SET a = 1
   WHERE (t.a = atomic.a)
   RETURNING t.a;
 DELETE FROM sql_body.t
   WHERE (t.a = 2);
END;
-- drop: DROP PROCEDURE sql_body.atomic(IN a integer);

-- TABLE DATA t; owner: postgres
COPY sql_body.t (a) FROM stdin;
