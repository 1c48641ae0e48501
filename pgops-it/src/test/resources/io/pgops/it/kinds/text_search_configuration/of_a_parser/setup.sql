CREATE TEXT SEARCH PARSER parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION configuration (PARSER = parser);
ALTER TEXT SEARCH CONFIGURATION configuration ADD MAPPING FOR word WITH simple;
