CREATE UNLOGGED TABLE unlogged (id integer, value text);
INSERT INTO unlogged VALUES (1, 'kept');
