-- DOMAIN late; owner: postgres
CREATE DOMAIN check_not_valid.late AS text;
-- drop: DROP DOMAIN check_not_valid.late;

-- TABLE uses_it; owner: postgres
CREATE TABLE check_not_valid.uses_it (
    value check_not_valid.late
);
-- drop: DROP TABLE check_not_valid.uses_it;

-- TABLE DATA uses_it; owner: postgres
COPY check_not_valid.uses_it (value) FROM stdin;

-- CHECK CONSTRAINT late not_never; owner: postgres
ALTER DOMAIN check_not_valid.late
    ADD CONSTRAINT not_never CHECK ((VALUE <> 'never'::text)) NOT VALID;
-- drop: ALTER DOMAIN check_not_valid.late DROP CONSTRAINT not_never;

-- COMMENT CONSTRAINT not_never ON DOMAIN late; owner: postgres
COMMENT ON CONSTRAINT not_never ON DOMAIN check_not_valid.late IS 'restored after the data';
