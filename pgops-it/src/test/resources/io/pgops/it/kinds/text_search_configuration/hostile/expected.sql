-- TEXT SEARCH CONFIGURATION Odd "configuration"; -- it's
--   on two lines; owner: pgops_sample "odd" role='s; -- \name
CREATE TEXT SEARCH CONFIGURATION hostile."Odd ""configuration""; -- it's
on two lines" (
    PARSER = "Odd ""text search""; -- it's"."Odd ""parser""; -- it's
on two lines"
);
ALTER TEXT SEARCH CONFIGURATION hostile."Odd ""configuration""; -- it's
on two lines"
    ADD MAPPING FOR word WITH "Odd ""text search""; -- it's"."Odd ""dictionary""; -- it's
on two lines", pg_catalog.simple;
-- drop: DROP TEXT SEARCH CONFIGURATION hostile."Odd ""configuration""; -- it's
on two lines";

-- COMMENT TEXT SEARCH CONFIGURATION "Odd ""configuration""; -- it's
--   on two lines"; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON TEXT SEARCH CONFIGURATION hostile."Odd ""configuration""; -- it's
on two lines" IS 'hostile';

-- TEXT SEARCH CONFIGURATION select; owner: postgres
CREATE TEXT SEARCH CONFIGURATION hostile."select" (
    PARSER = pg_catalog."default"
);
-- drop: DROP TEXT SEARCH CONFIGURATION hostile."select";
