-- AGGREGATE greatest_of(integer); owner: postgres
CREATE AGGREGATE sort_operator.greatest_of(integer) (
    SFUNC = int4larger,
    STYPE = integer,
    SORTOP = OPERATOR(pg_catalog.>)
);
-- drop: DROP AGGREGATE sort_operator.greatest_of(integer);

-- AGGREGATE smallest(integer); owner: postgres
CREATE AGGREGATE sort_operator.smallest(integer) (
    SFUNC = int4smaller,
    STYPE = integer,
    SORTOP = OPERATOR(pg_catalog.<)
);
-- drop: DROP AGGREGATE sort_operator.smallest(integer);
