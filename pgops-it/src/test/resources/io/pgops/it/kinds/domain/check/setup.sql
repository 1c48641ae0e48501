CREATE DOMAIN checked AS integer CHECK (VALUE > 0);
CREATE DOMAIN checked_thrice AS text
    CONSTRAINT short CHECK (length(VALUE) < 10)
    CONSTRAINT "Odd ""check""; -- it's" CHECK (VALUE <> 'it''s; \')
    CHECK (VALUE ~ '^[a-z]*$');
COMMENT ON CONSTRAINT short ON DOMAIN checked_thrice IS 'a check''s comment';
CREATE TABLE uses_it (value checked_thrice);
INSERT INTO uses_it VALUES ('abc');
