-- Its owner sees one row only, and so does who reads it.
CREATE TABLE guarded (a integer, owner text);
INSERT INTO guarded VALUES (1, 'pgops_sample_owner'), (2, 'somebody');
GRANT SELECT ON guarded TO pgops_sample_owner;
CREATE POLICY own_rows ON guarded USING (owner = CURRENT_USER);
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
CREATE VIEW between AS SELECT a FROM guarded;
ALTER VIEW between OWNER TO pgops_sample_owner;
CREATE MATERIALIZED VIEW own AS SELECT * FROM between;
ALTER MATERIALIZED VIEW own OWNER TO pgops_sample_owner;
REFRESH MATERIALIZED VIEW own;
CREATE MATERIALIZED VIEW above AS SELECT * FROM own;
