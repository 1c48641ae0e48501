-- VIEW by_key; owner: postgres
CREATE VIEW expressions.by_key AS
SELECT
    NULL::integer AS id,
    NULL::name AS owner;
-- drop: DROP VIEW expressions.by_key;

-- FUNCTION is_mine(integer); owner: postgres
CREATE FUNCTION expressions.is_mine(integer) RETURNS boolean
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM expressions.by_key
           WHERE (by_key.id = $1))) AS "exists";
END;
-- drop: DROP FUNCTION expressions.is_mine(integer);

-- TABLE teams; owner: postgres
CREATE TABLE expressions.teams (
    id integer,
    name text
);
-- drop: DROP TABLE expressions.teams;

-- MATERIALIZED VIEW matview; owner: postgres
CREATE MATERIALIZED VIEW expressions.matview AS
 SELECT teams.id
   FROM expressions.teams
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW expressions.matview;

-- TABLE t; owner: postgres
CREATE TABLE expressions.t (
    id integer NOT NULL,
    owner name DEFAULT CURRENT_USER,
    team integer
);
-- drop: DROP TABLE expressions.t;

-- TABLE DATA t; owner: postgres
COPY expressions.t (id, owner, team) FROM stdin;

-- TABLE DATA teams; owner: postgres
COPY expressions.teams (id, name) FROM stdin;

-- CONSTRAINT t t_pkey; owner: postgres
ALTER TABLE ONLY expressions.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY expressions.t DROP CONSTRAINT t_pkey;

-- RULE by_key _RETURN; owner: postgres
CREATE OR REPLACE VIEW expressions.by_key AS
 SELECT t.id,
    t.owner
   FROM expressions.t
  GROUP BY t.id;
-- drop: CREATE OR REPLACE VIEW expressions.by_key AS
SELECT
    NULL::integer AS id,
    NULL::name AS owner;

-- POLICY teams of_function; owner: postgres
CREATE POLICY of_function ON expressions.teams USING (expressions.is_mine(id));
-- drop: DROP POLICY of_function ON expressions.teams;

-- POLICY t of_itself; owner: postgres
CREATE POLICY of_itself ON expressions.t USING ((( SELECT count(*) AS count
   FROM expressions.t others) > 1));
-- drop: DROP POLICY of_itself ON expressions.t;

-- POLICY t of_matview; owner: postgres
CREATE POLICY of_matview ON expressions.t USING ((team IN ( SELECT matview.id
   FROM expressions.matview)));
-- drop: DROP POLICY of_matview ON expressions.t;

-- POLICY t of_setting; owner: postgres
CREATE POLICY of_setting ON expressions.t USING ((owner = (current_setting('my.user'::text, true) COLLATE "C")));
-- drop: DROP POLICY of_setting ON expressions.t;

-- POLICY t of_team; owner: postgres
CREATE POLICY of_team ON expressions.t FOR INSERT WITH CHECK ((team IN ( SELECT x.id
   FROM expressions.teams x
  WHERE (x.name = t.owner))));
-- drop: DROP POLICY of_team ON expressions.t;

-- POLICY teams of_view; owner: postgres
CREATE POLICY of_view ON expressions.teams USING ((EXISTS ( SELECT
   FROM expressions.by_key
  WHERE (by_key.id = teams.id))));
-- drop: DROP POLICY of_view ON expressions.teams;

-- MATERIALIZED VIEW DATA matview; owner: postgres
REFRESH MATERIALIZED VIEW expressions.matview;
