-- TABLE not_enforced; owner: postgres
CREATE TABLE not_enforced.not_enforced (
    a integer,
    CONSTRAINT enforced CHECK ((a < 100))
);
-- drop: DROP TABLE not_enforced.not_enforced;

-- TABLE DATA not_enforced; owner: postgres
COPY not_enforced.not_enforced (a) FROM stdin;

-- CHECK CONSTRAINT not_enforced positive; owner: postgres
ALTER TABLE not_enforced.not_enforced
    ADD CONSTRAINT positive CHECK ((a > 0)) NOT ENFORCED;
-- drop: ALTER TABLE not_enforced.not_enforced DROP CONSTRAINT positive;

-- COMMENT CONSTRAINT positive ON not_enforced; owner: postgres
COMMENT ON CONSTRAINT positive ON not_enforced.not_enforced IS 'of one not enforced';
