-- TABLE including; owner: postgres
CREATE TABLE include.including (
    a integer,
    b text
);
-- drop: DROP TABLE include.including;

-- TABLE DATA including; owner: postgres
COPY include.including (a, b) FROM stdin;

-- CONSTRAINT including covering; owner: postgres
ALTER TABLE ONLY include.including
    ADD CONSTRAINT covering UNIQUE (a) INCLUDE (b);
-- drop: ALTER TABLE ONLY include.including DROP CONSTRAINT covering;
