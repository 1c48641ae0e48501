-- TEXT SEARCH PARSER parser
CREATE TEXT SEARCH PARSER comment.parser (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);
-- drop: DROP TEXT SEARCH PARSER comment.parser;

-- COMMENT TEXT SEARCH PARSER parser
COMMENT ON TEXT SEARCH PARSER comment.parser IS 'it''s a "comment"; \
on two lines';
