-- TEXT SEARCH PARSER parser
CREATE TEXT SEARCH PARSER headline.parser (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);
-- drop: DROP TEXT SEARCH PARSER headline.parser;
