CREATE TABLE elsewhere (a integer PRIMARY KEY USING INDEX TABLESPACE pgops_sample_space);
