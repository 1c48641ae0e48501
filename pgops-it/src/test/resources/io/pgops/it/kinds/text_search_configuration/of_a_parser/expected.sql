-- TEXT SEARCH PARSER parser
CREATE TEXT SEARCH PARSER of_a_parser.parser (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    LEXTYPES = prsd_lextype
);
-- drop: DROP TEXT SEARCH PARSER of_a_parser.parser;

-- TEXT SEARCH CONFIGURATION configuration; owner: postgres
CREATE TEXT SEARCH CONFIGURATION of_a_parser.configuration (
    PARSER = of_a_parser.parser
);
ALTER TEXT SEARCH CONFIGURATION of_a_parser.configuration
    ADD MAPPING FOR word WITH pg_catalog.simple;
-- drop: DROP TEXT SEARCH CONFIGURATION of_a_parser.configuration;
