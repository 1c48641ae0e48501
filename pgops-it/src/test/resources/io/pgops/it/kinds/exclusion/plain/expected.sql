-- TABLE rooms; owner: postgres
CREATE TABLE plain.rooms (
    room integer,
    during tsrange
);
-- drop: DROP TABLE plain.rooms;

-- TABLE DATA rooms; owner: postgres
COPY plain.rooms (room, during) FROM stdin;

-- CONSTRAINT rooms not_twice; owner: postgres
ALTER TABLE ONLY plain.rooms
    ADD CONSTRAINT not_twice EXCLUDE USING gist (room WITH =, during WITH &&);
-- drop: ALTER TABLE ONLY plain.rooms DROP CONSTRAINT not_twice;
