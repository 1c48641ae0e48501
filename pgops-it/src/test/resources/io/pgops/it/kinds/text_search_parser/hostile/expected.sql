-- TEXT SEARCH PARSER Odd "parser"; -- it's
--   on two lines
CREATE TEXT SEARCH PARSER hostile."Odd ""parser""; -- it's
on two lines" (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);
-- drop: DROP TEXT SEARCH PARSER hostile."Odd ""parser""; -- it's
on two lines";

-- COMMENT TEXT SEARCH PARSER "Odd ""parser""; -- it's
--   on two lines"
COMMENT ON TEXT SEARCH PARSER hostile."Odd ""parser""; -- it's
on two lines" IS 'hostile';

-- TEXT SEARCH PARSER select
CREATE TEXT SEARCH PARSER hostile."select" (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);
-- drop: DROP TEXT SEARCH PARSER hostile."select";
