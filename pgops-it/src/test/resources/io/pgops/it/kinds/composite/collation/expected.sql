-- TYPE collated; owner: postgres
CREATE TYPE "collation".collated AS (
    a text COLLATE pg_catalog."POSIX",
    b text COLLATE pg_catalog."de-x-icu",
    c text
);
-- drop: DROP TYPE "collation".collated;
