CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
CREATE TABLE indexed (a integer);
CREATE INDEX bound ON indexed (a);
ALTER INDEX bound DEPENDS ON EXTENSION citext;
