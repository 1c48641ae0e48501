-- since 18
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
CREATE TABLE rooms (id integer, valid daterange, CONSTRAINT "Odd ""overlaps""" PRIMARY KEY (id, valid WITHOUT OVERLAPS));
INSERT INTO rooms VALUES (1, '[2025-01-01,2025-07-01)'), (1, '[2025-07-01,2026-01-01)');
