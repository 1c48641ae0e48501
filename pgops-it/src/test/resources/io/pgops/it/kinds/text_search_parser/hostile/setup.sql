CREATE TEXT SEARCH PARSER "Odd ""parser""; -- it's
on two lines" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER "Odd ""parser""; -- it's
on two lines" IS 'hostile';
CREATE TEXT SEARCH PARSER "select" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
