CREATE TABLE parent (a integer) WITH (fillfactor = 80);
CREATE UNLOGGED TABLE child (b text) INHERITS (parent) WITH (fillfactor = 70, toast.autovacuum_enabled = off) TABLESPACE pgops_sample_space;
ALTER TABLE child REPLICA IDENTITY FULL;
