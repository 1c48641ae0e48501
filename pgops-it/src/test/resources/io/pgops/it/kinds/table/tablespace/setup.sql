CREATE TABLE elsewhere (id integer) TABLESPACE pgops_sample_space;
INSERT INTO elsewhere VALUES (1);
CREATE TABLE here (id integer);
