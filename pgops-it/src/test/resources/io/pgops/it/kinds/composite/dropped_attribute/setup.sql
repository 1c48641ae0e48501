CREATE TYPE dropped AS (a integer, b text, c date);
COMMENT ON COLUMN dropped.c IS 'the third, which was to be the second';
ALTER TYPE dropped DROP ATTRIBUTE b;
ALTER TYPE dropped ADD ATTRIBUTE d text;
