CREATE TABLE indexed (a integer);
CREATE INDEX elsewhere ON indexed (a) TABLESPACE pgops_sample_space;
CREATE INDEX here ON indexed (a);
