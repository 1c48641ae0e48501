CREATE TABLE elsewhere (a integer, CONSTRAINT elsewhere_key UNIQUE (a) USING INDEX TABLESPACE pgops_sample_space);
