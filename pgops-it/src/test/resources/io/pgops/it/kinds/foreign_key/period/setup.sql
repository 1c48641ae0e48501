-- since 18
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
CREATE TABLE rooms (id integer, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE bookings (room integer, during daterange, FOREIGN KEY (room, PERIOD during) REFERENCES rooms (id, PERIOD valid));
INSERT INTO rooms VALUES (1, '[2025-01-01,2025-07-01)'), (1, '[2025-07-01,2026-01-01)');
INSERT INTO bookings VALUES (1, '[2025-06-01,2025-08-01)');
