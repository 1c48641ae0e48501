-- TABLE t; owner: pgops_sample_owner
CREATE TABLE owner_and_privileges.t (
    a integer,
    b integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE owner_and_privileges.t;

-- ACL TABLE t; owner: pgops_sample_owner
GRANT SELECT ON TABLE owner_and_privileges.t TO pgops_sample_reader;

-- TABLE t1; owner: pgops_sample_granter
CREATE TABLE owner_and_privileges.t1 (
    a integer,
    b integer
);
-- drop: DROP TABLE owner_and_privileges.t1;

-- ACL COLUMN t1.b; owner: pgops_sample_granter
GRANT INSERT(b) ON TABLE owner_and_privileges.t1 TO pgops_sample_reader;

-- TABLE ATTACH t1; owner: pgops_sample_granter
ALTER TABLE ONLY owner_and_privileges.t ATTACH PARTITION owner_and_privileges.t1 FOR VALUES IN (1);

-- TABLE DATA t1; owner: pgops_sample_granter
COPY owner_and_privileges.t1 (a, b) FROM stdin;

-- INDEX t_b_idx; owner: pgops_sample_owner
CREATE INDEX t_b_idx ON ONLY owner_and_privileges.t USING btree (b);
-- drop: DROP INDEX owner_and_privileges.t_b_idx;

-- INDEX t1_b_idx; owner: pgops_sample_granter
CREATE INDEX t1_b_idx ON owner_and_privileges.t1 USING btree (b);

-- INDEX ATTACH t1_b_idx; owner: pgops_sample_granter
ALTER INDEX owner_and_privileges.t_b_idx ATTACH PARTITION owner_and_privileges.t1_b_idx;
