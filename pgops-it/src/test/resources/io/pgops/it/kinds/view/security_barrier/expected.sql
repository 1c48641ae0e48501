-- TABLE t; owner: postgres
CREATE TABLE security_barrier.t (
    a integer
);
-- drop: DROP TABLE security_barrier.t;

-- VIEW barrier; owner: postgres
CREATE VIEW security_barrier.barrier WITH (security_barrier='true') AS
 SELECT t.a
   FROM security_barrier.t;
-- drop: DROP VIEW security_barrier.barrier;

-- VIEW not_a_barrier; owner: postgres
CREATE VIEW security_barrier.not_a_barrier WITH (security_barrier='false') AS
 SELECT t.a
   FROM security_barrier.t;
-- drop: DROP VIEW security_barrier.not_a_barrier;

-- TABLE DATA t; owner: postgres
COPY security_barrier.t (a) FROM stdin;
