-- TABLE late; owner: postgres
CREATE TABLE not_null_not_valid.late (
    a integer,
    b integer
);
-- drop: DROP TABLE not_null_not_valid.late;

-- TABLE DATA late; owner: postgres
COPY not_null_not_valid.late (a, b) FROM stdin;

-- CONSTRAINT late late; not valid; owner: postgres
ALTER TABLE not_null_not_valid.late
    ADD CONSTRAINT "late; not valid" NOT NULL a NOT VALID;
-- drop: ALTER TABLE not_null_not_valid.late DROP CONSTRAINT "late; not valid";

-- COMMENT CONSTRAINT "late; not valid" ON late; owner: postgres
COMMENT ON CONSTRAINT "late; not valid" ON not_null_not_valid.late IS 'of one not validated';
