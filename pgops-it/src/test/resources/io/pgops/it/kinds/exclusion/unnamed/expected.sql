-- TABLE circles; owner: postgres
CREATE TABLE unnamed.circles (
    area circle
);
-- drop: DROP TABLE unnamed.circles;

-- TABLE DATA circles; owner: postgres
COPY unnamed.circles (area) FROM stdin;

-- CONSTRAINT circles circles_area_excl; owner: postgres
ALTER TABLE ONLY unnamed.circles
    ADD CONSTRAINT circles_area_excl EXCLUDE USING gist (area WITH &&);
-- drop: ALTER TABLE ONLY unnamed.circles DROP CONSTRAINT circles_area_excl;
