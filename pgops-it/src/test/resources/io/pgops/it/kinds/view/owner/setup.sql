CREATE VIEW owned AS SELECT 1 AS a;
ALTER VIEW owned OWNER TO pgops_sample_owner;
