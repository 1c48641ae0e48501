-- alone
CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE FUNCTION ext.of_the_user() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE ext.of_the_user (id integer, value ext.hstore);
INSERT INTO ext.of_the_user VALUES (1, 'a=>1');
