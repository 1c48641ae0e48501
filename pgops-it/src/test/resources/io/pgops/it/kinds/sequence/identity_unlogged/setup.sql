-- since 15
CREATE UNLOGGED TABLE unlogged (id integer GENERATED ALWAYS AS IDENTITY);
CREATE UNLOGGED TABLE unlogged_with_logged (id integer GENERATED ALWAYS AS IDENTITY);
ALTER SEQUENCE unlogged_with_logged_id_seq SET LOGGED;
CREATE TABLE logged_with_unlogged (id integer GENERATED ALWAYS AS IDENTITY);
ALTER SEQUENCE logged_with_unlogged_id_seq SET UNLOGGED;
