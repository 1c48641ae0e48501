-- TABLE including; owner: postgres
CREATE TABLE include.including (
    a integer NOT NULL,
    b text,
    c text
);
-- drop: DROP TABLE include.including;

-- TABLE DATA including; owner: postgres
COPY include.including (a, b, c) FROM stdin;

-- CONSTRAINT including covering; owner: postgres
ALTER TABLE ONLY include.including
    ADD CONSTRAINT covering PRIMARY KEY (a) INCLUDE (c, b);
-- drop: ALTER TABLE ONLY include.including DROP CONSTRAINT covering;
