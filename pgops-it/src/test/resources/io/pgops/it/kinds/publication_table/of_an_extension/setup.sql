-- alone
-- An extension of our own, with a table that a publication of the user's publishes: pg_dump forgets that.
DO $extension$
DECLARE
  folder text := (SELECT setting FROM pg_config WHERE name = 'SHAREDIR') || '/extension/';
BEGIN
  EXECUTE format($copy$COPY (VALUES ('comment = ''of PgOps'''), ('default_version = ''1.0'''), ('relocatable = false'),
    ('schema = ''extended''')) TO %L$copy$, folder || 'pgops_published.control');
  EXECUTE format($copy$COPY (VALUES ('CREATE TABLE member (id integer PRIMARY KEY);')) TO %L$copy$, folder || 'pgops_published--1.0.sql');
END
$extension$;
CREATE EXTENSION pgops_published;
CREATE PUBLICATION of_member FOR TABLE extended.member;
