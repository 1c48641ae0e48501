-- alone
-- An extension of our own, with tables and a sequence whose rows are the user's.
DO $extension$
DECLARE
  folder text := (SELECT setting FROM pg_config WHERE name = 'SHAREDIR') || '/extension/';
BEGIN
  EXECUTE format($copy$COPY (VALUES ('comment = ''of PgOps'''), ('default_version = ''1.0'''), ('relocatable = false'),
    ('schema = ''configured''')) TO %L$copy$, folder || 'pgops_configured.control');
  EXECUTE format($copy$COPY (VALUES
    ('CREATE TABLE z_parent (id integer PRIMARY KEY, name text, shipped boolean DEFAULT false);'),
    ('CREATE TABLE a_child (id integer PRIMARY KEY, parent integer REFERENCES z_parent);'),
    ('CREATE TABLE not_configuration (id integer);'),
    ('CREATE SEQUENCE numbers;'),
    ('INSERT INTO z_parent VALUES (1, ''from the extension'', true);'),
    ('INSERT INTO not_configuration VALUES (1);'),
    ('SELECT pg_catalog.pg_extension_config_dump(''z_parent'', ''WHERE NOT shipped'');'),
    ('SELECT pg_catalog.pg_extension_config_dump(''a_child'', '''');'),
    ('SELECT pg_catalog.pg_extension_config_dump(''numbers'', '''');')
    ) TO %L$copy$, folder || 'pgops_configured--1.0.sql');
END
$extension$;
CREATE EXTENSION pgops_configured;
INSERT INTO configured.z_parent VALUES (2, 'from the user'), (3, 'from the user too');
INSERT INTO configured.a_child VALUES (1, 2), (2, 3);
SELECT setval('configured.numbers', 77);
