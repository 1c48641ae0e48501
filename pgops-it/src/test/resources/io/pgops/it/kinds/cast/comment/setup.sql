-- alone
CREATE DOMAIN code AS text;
CREATE TYPE pair AS (a integer, b text);
CREATE CAST (pair AS text) WITH INOUT;
COMMENT ON CAST (pair AS text) IS 'it''s "odd"';
