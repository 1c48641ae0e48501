CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
CREATE TABLE rooms (room integer, during tsrange, CONSTRAINT not_twice EXCLUDE USING gist (room WITH =, during WITH &&));
INSERT INTO rooms VALUES (1, '[2025-01-01 10:00, 2025-01-01 11:00)'), (1, '[2025-01-01 11:00, 2025-01-01 12:00)');
