-- MATERIALIZED VIEW elsewhere; owner: postgres; tablespace: pgops_sample_space
CREATE MATERIALIZED VIEW tablespace.elsewhere AS
 SELECT 1 AS a
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW tablespace.elsewhere;

-- MATERIALIZED VIEW home; owner: postgres
CREATE MATERIALIZED VIEW tablespace.home AS
 SELECT a
   FROM tablespace.elsewhere
  WITH NO DATA;
-- drop: DROP MATERIALIZED VIEW tablespace.home;

-- INDEX at_home; owner: postgres
CREATE INDEX at_home ON tablespace.elsewhere USING btree (a);
-- drop: DROP INDEX tablespace.at_home;

-- INDEX with_it; owner: postgres; tablespace: pgops_sample_space
CREATE INDEX with_it ON tablespace.elsewhere USING btree (a);
-- drop: DROP INDEX tablespace.with_it;

-- MATERIALIZED VIEW DATA elsewhere; owner: postgres
REFRESH MATERIALIZED VIEW tablespace.elsewhere;

-- MATERIALIZED VIEW DATA home; owner: postgres
REFRESH MATERIALIZED VIEW tablespace.home;
