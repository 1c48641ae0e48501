-- TABLE bookings; owner: postgres
CREATE TABLE period.bookings (
    room integer,
    during daterange
);
-- drop: DROP TABLE period.bookings;

-- TABLE rooms; owner: postgres
CREATE TABLE period.rooms (
    id integer CONSTRAINT rooms_id_not_null NOT NULL,
    valid daterange CONSTRAINT rooms_valid_not_null NOT NULL
);
-- drop: DROP TABLE period.rooms;

-- TABLE DATA bookings; owner: postgres
COPY period.bookings (room, during) FROM stdin;

-- TABLE DATA rooms; owner: postgres
COPY period.rooms (id, valid) FROM stdin;

-- CONSTRAINT rooms rooms_pkey; owner: postgres
ALTER TABLE ONLY period.rooms
    ADD CONSTRAINT rooms_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS);
-- drop: ALTER TABLE ONLY period.rooms DROP CONSTRAINT rooms_pkey;

-- FK CONSTRAINT bookings bookings_room_during_fkey; owner: postgres
ALTER TABLE ONLY period.bookings
    ADD CONSTRAINT bookings_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES period.rooms(id, PERIOD valid);
-- drop: ALTER TABLE ONLY period.bookings DROP CONSTRAINT bookings_room_during_fkey;
