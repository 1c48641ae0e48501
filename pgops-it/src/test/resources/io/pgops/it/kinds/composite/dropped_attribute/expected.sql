-- TYPE dropped; owner: postgres
CREATE TYPE dropped_attribute.dropped AS (
    a integer,
    c date,
    d text
);
-- drop: DROP TYPE dropped_attribute.dropped;

-- COMMENT COLUMN dropped.c; owner: postgres
COMMENT ON COLUMN dropped_attribute.dropped.c IS 'the third, which was to be the second';
