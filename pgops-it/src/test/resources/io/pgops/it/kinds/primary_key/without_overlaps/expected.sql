-- TABLE rooms; owner: postgres
CREATE TABLE without_overlaps.rooms (
    id integer CONSTRAINT rooms_id_not_null NOT NULL,
    valid daterange CONSTRAINT rooms_valid_not_null NOT NULL
);
-- drop: DROP TABLE without_overlaps.rooms;

-- TABLE DATA rooms; owner: postgres
COPY without_overlaps.rooms (id, valid) FROM stdin;

-- CONSTRAINT rooms Odd "overlaps"; owner: postgres
ALTER TABLE ONLY without_overlaps.rooms
    ADD CONSTRAINT "Odd ""overlaps""" PRIMARY KEY (id, valid WITHOUT OVERLAPS);
-- drop: ALTER TABLE ONLY without_overlaps.rooms DROP CONSTRAINT "Odd ""overlaps""";
