-- TEXT SEARCH DICTIONARY Odd "dictionary"; -- it's
--   on two lines; owner: pgops_sample "odd" role='s; -- \name
CREATE TEXT SEARCH DICTIONARY hostile."Odd ""dictionary""; -- it's
on two lines" (
    TEMPLATE = pg_catalog.simple,
    accept = 'false'
);
-- drop: DROP TEXT SEARCH DICTIONARY hostile."Odd ""dictionary""; -- it's
on two lines";

-- COMMENT TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's
--   on two lines"; owner: pgops_sample "odd" role='s; -- \name
COMMENT ON TEXT SEARCH DICTIONARY hostile."Odd ""dictionary""; -- it's
on two lines" IS 'hostile';

-- TEXT SEARCH DICTIONARY select; owner: postgres
CREATE TEXT SEARCH DICTIONARY hostile."select" (
    TEMPLATE = pg_catalog.simple
);
-- drop: DROP TEXT SEARCH DICTIONARY hostile."select";
