-- TABLE including; owner: postgres
CREATE TABLE include_and_options.including (
    a int4range,
    b integer
);
-- drop: DROP TABLE include_and_options.including;

-- TABLE DATA including; owner: postgres
COPY include_and_options.including (a, b) FROM stdin;

-- CONSTRAINT including everything; owner: postgres
ALTER TABLE ONLY include_and_options.including
    ADD CONSTRAINT everything EXCLUDE USING gist (a WITH &&) INCLUDE (b) WITH (fillfactor='80') WHERE ((b > 0)) DEFERRABLE INITIALLY DEFERRED;
-- drop: ALTER TABLE ONLY include_and_options.including DROP CONSTRAINT everything;
