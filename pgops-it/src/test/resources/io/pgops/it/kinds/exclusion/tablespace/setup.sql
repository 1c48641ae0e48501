CREATE TABLE elsewhere (a integer, CONSTRAINT elsewhere_key EXCLUDE (a WITH =) USING INDEX TABLESPACE pgops_sample_space);
