-- since 18
CREATE TABLE not_enforced (a integer, CONSTRAINT positive CHECK (a > 0) NOT ENFORCED, CONSTRAINT enforced CHECK (a < 100));
INSERT INTO not_enforced VALUES (-1);
COMMENT ON CONSTRAINT positive ON not_enforced IS 'of one not enforced';
