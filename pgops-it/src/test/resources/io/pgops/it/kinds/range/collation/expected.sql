-- COLLATION Odd "one"; owner: postgres
CREATE COLLATION "collation"."Odd ""one""" (provider = libc, locale = 'C');
-- drop: DROP COLLATION "collation"."Odd ""one""";

-- TYPE by_odd; owner: postgres
CREATE TYPE "collation".by_odd AS RANGE (
    subtype = text,
    multirange_type_name = "collation".by_odd_multirange,
    collation = "collation"."Odd ""one"""
);
-- drop: DROP TYPE "collation".by_odd;

-- TYPE usual; owner: postgres
CREATE TYPE "collation".usual AS RANGE (
    subtype = text,
    multirange_type_name = "collation".usual_multirange
);
-- drop: DROP TYPE "collation".usual;

-- TYPE words; owner: postgres
CREATE TYPE "collation".words AS RANGE (
    subtype = text,
    multirange_type_name = "collation".words_multirange,
    collation = pg_catalog."POSIX"
);
-- drop: DROP TYPE "collation".words;
