CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE TABLE indexed (a text, b int4range, c tsvector, d point);
CREATE INDEX gist_parameters ON indexed USING gist (a public.gist_trgm_ops (siglen = 32), b) WITH (buffering = on, fillfactor = 75);
CREATE INDEX gist_include ON indexed USING gist (c tsvector_ops (siglen = 100), d) INCLUDE (a);
