-- TABLE late; owner: postgres
CREATE TABLE not_valid.late (
    a integer
);
-- drop: DROP TABLE not_valid.late;

-- TABLE DATA late; owner: postgres
COPY not_valid.late (a) FROM stdin;

-- CHECK CONSTRAINT late positive; owner: postgres
ALTER TABLE not_valid.late
    ADD CONSTRAINT positive CHECK ((a > 0)) NOT VALID;
-- drop: ALTER TABLE not_valid.late DROP CONSTRAINT positive;

-- COMMENT CONSTRAINT positive ON late; owner: postgres
COMMENT ON CONSTRAINT positive ON not_valid.late IS 'of one not validated';

-- CHECK CONSTRAINT late positive_here; owner: postgres
ALTER TABLE not_valid.late
    ADD CONSTRAINT positive_here CHECK ((a > 0)) NO INHERIT NOT VALID;
-- drop: ALTER TABLE not_valid.late DROP CONSTRAINT positive_here;
