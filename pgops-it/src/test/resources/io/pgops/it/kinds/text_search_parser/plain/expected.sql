-- TEXT SEARCH PARSER parser
CREATE TEXT SEARCH PARSER plain.parser (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);
-- drop: DROP TEXT SEARCH PARSER plain.parser;
