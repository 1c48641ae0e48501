-- TABLE t; owner: postgres
CREATE TABLE check_option.t (
    a integer
);
-- drop: DROP TABLE check_option.t;

-- VIEW locally; owner: postgres
CREATE VIEW check_option.locally WITH (security_barrier='true') AS
 SELECT t.a
   FROM check_option.t
  WHERE (t.a < 100)
  WITH LOCAL CHECK OPTION;
-- drop: DROP VIEW check_option.locally;

-- VIEW cascaded; owner: postgres
CREATE VIEW check_option.cascaded AS
 SELECT locally.a
   FROM check_option.locally
  WHERE (locally.a > 1)
  WITH CASCADED CHECK OPTION;
-- drop: DROP VIEW check_option.cascaded;

-- TABLE DATA t; owner: postgres
COPY check_option.t (a) FROM stdin;
