CREATE SEQUENCE z_shared;
CREATE TABLE a_first (id integer DEFAULT nextval('z_shared'));
CREATE TABLE a_second (id bigint DEFAULT nextval('z_shared') + 1000);
INSERT INTO a_first DEFAULT VALUES;
INSERT INTO a_second DEFAULT VALUES;
