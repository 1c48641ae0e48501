-- TABLE t; owner: postgres
CREATE TABLE security_invoker.t (
    a integer
);
-- drop: DROP TABLE security_invoker.t;

-- VIEW everything; owner: postgres
CREATE VIEW security_invoker.everything WITH (security_invoker='true', security_barrier='true') AS
 SELECT a
   FROM security_invoker.t
  WHERE (a > 3)
  WITH CASCADED CHECK OPTION;
-- drop: DROP VIEW security_invoker.everything;

-- VIEW invoker; owner: postgres
CREATE VIEW security_invoker.invoker WITH (security_invoker='true') AS
 SELECT a
   FROM security_invoker.t;
-- drop: DROP VIEW security_invoker.invoker;

-- TABLE DATA t; owner: postgres
COPY security_invoker.t (a) FROM stdin;
