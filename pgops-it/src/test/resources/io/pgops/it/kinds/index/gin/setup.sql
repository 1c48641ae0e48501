CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE TABLE indexed (a text[], b jsonb, c text, d tsvector);
CREATE INDEX gin_array ON indexed USING gin (a);
CREATE INDEX gin_json ON indexed USING gin (b jsonb_path_ops, d);
CREATE INDEX gin_trigrams ON indexed USING gin (c public.gin_trgm_ops);
