-- AGGREGATE total(integer); owner: postgres
CREATE AGGREGATE comment.total(integer) (
    SFUNC = int4pl,
    STYPE = integer
);
-- drop: DROP AGGREGATE comment.total(integer);

-- COMMENT AGGREGATE total(integer); owner: postgres
COMMENT ON AGGREGATE comment.total(integer) IS 'it''s "odd"';
