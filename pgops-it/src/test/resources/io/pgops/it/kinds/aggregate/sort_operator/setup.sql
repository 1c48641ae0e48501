CREATE AGGREGATE smallest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = <);
CREATE AGGREGATE greatest_of(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = OPERATOR(pg_catalog.>));
