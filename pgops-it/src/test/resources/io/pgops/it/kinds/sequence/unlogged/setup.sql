-- since 15
CREATE UNLOGGED SEQUENCE unlogged START WITH 5;
SELECT nextval('unlogged');
CREATE TABLE logged_with_unlogged (id serial);
ALTER SEQUENCE logged_with_unlogged_id_seq SET UNLOGGED;
CREATE UNLOGGED TABLE unlogged_with_logged (id serial);
ALTER SEQUENCE unlogged_with_logged_id_seq SET LOGGED;
