-- TABLE t; owner: postgres
CREATE TABLE plain.t (
    a integer,
    b text
);
-- drop: DROP TABLE plain.t;

-- TABLE log; owner: postgres
CREATE TABLE plain.log (
    a integer,
    b text,
    at timestamp without time zone DEFAULT now()
);
-- drop: DROP TABLE plain.log;

-- TABLE DATA log; owner: postgres
COPY plain.log (a, b, at) FROM stdin;

-- TABLE DATA t; owner: postgres
COPY plain.t (a, b) FROM stdin;

-- RULE t also; owner: postgres
CREATE RULE also AS
    ON INSERT TO plain.t DO  INSERT INTO plain.log (a, b)
  VALUES (new.a, ('new '::text || new.b));
-- drop: DROP RULE also ON plain.t;

-- RULE t instead_of; owner: postgres
CREATE RULE instead_of AS
    ON UPDATE TO plain.t
   WHERE ((old.a > 1) AND (new.b IS DISTINCT FROM old.b)) DO INSTEAD  UPDATE plain.log SET b = new.b
  WHERE (log.a = old.a);
-- drop: DROP RULE instead_of ON plain.t;

-- RULE t nothing; owner: postgres
CREATE RULE nothing AS
    ON DELETE TO plain.t
   WHERE (old.a = 0) DO INSTEAD NOTHING;
-- drop: DROP RULE nothing ON plain.t;

-- RULE t several; owner: postgres
CREATE RULE several AS
    ON DELETE TO plain.t DO ( DELETE FROM plain.log
  WHERE (log.a = old.a);

 NOTIFY deleted;
 SELECT count(*) AS count
   FROM plain.log;
);
-- drop: DROP RULE several ON plain.t;
