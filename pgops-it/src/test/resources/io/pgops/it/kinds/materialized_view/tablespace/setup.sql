CREATE MATERIALIZED VIEW elsewhere TABLESPACE pgops_sample_space AS SELECT 1 AS a;
CREATE INDEX at_home ON elsewhere (a);
CREATE INDEX with_it ON elsewhere (a) TABLESPACE pgops_sample_space;
CREATE MATERIALIZED VIEW home AS SELECT a FROM elsewhere;
