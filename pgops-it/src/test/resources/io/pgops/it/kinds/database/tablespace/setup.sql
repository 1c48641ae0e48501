-- database TEMPLATE template0 TABLESPACE pgops_sample_space
CREATE TABLE in_the_same (id integer);
CREATE TABLE in_another (id integer) TABLESPACE pg_default;
INSERT INTO in_another VALUES (1);
