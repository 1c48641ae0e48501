-- TABLE bookings; owner: postgres
CREATE TABLE without_overlaps.bookings (
    room integer,
    during daterange
);
-- drop: DROP TABLE without_overlaps.bookings;

-- TABLE DATA bookings; owner: postgres
COPY without_overlaps.bookings (room, during) FROM stdin;

-- CONSTRAINT bookings one_at_a_time; owner: postgres
ALTER TABLE ONLY without_overlaps.bookings
    ADD CONSTRAINT one_at_a_time UNIQUE (room, during WITHOUT OVERLAPS) DEFERRABLE;
-- drop: ALTER TABLE ONLY without_overlaps.bookings DROP CONSTRAINT one_at_a_time;
