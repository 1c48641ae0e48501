-- TEXT SEARCH TEMPLATE Odd "template"; -- it's
--   on two lines
CREATE TEXT SEARCH TEMPLATE hostile."Odd ""template""; -- it's
on two lines" (
    LEXIZE = dsimple_lexize
);
-- drop: DROP TEXT SEARCH TEMPLATE hostile."Odd ""template""; -- it's
on two lines";

-- COMMENT TEXT SEARCH TEMPLATE "Odd ""template""; -- it's
--   on two lines"
COMMENT ON TEXT SEARCH TEMPLATE hostile."Odd ""template""; -- it's
on two lines" IS 'hostile';

-- TEXT SEARCH TEMPLATE select
CREATE TEXT SEARCH TEMPLATE hostile."select" (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);
-- drop: DROP TEXT SEARCH TEMPLATE hostile."select";

-- TEXT SEARCH DICTIONARY of_it; owner: postgres
CREATE TEXT SEARCH DICTIONARY hostile.of_it (
    TEMPLATE = hostile."Odd ""template""; -- it's
on two lines"
);
-- drop: DROP TEXT SEARCH DICTIONARY hostile.of_it;
