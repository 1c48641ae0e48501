-- since 18
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
CREATE TABLE bookings (room integer, during daterange, CONSTRAINT one_at_a_time UNIQUE (room, during WITHOUT OVERLAPS) DEFERRABLE);
INSERT INTO bookings VALUES (1, '[2025-01-01,2025-07-01)'), (NULL, NULL);
