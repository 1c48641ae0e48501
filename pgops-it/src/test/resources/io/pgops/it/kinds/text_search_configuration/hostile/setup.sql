CREATE SCHEMA "Odd ""text search""; -- it's";
CREATE TEXT SEARCH PARSER "Odd ""text search""; -- it's"."Odd ""parser""; -- it's
on two lines" (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH DICTIONARY "Odd ""text search""; -- it's"."Odd ""dictionary""; -- it's
on two lines" (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION "Odd ""configuration""; -- it's
on two lines" (PARSER = "Odd ""text search""; -- it's"."Odd ""parser""; -- it's
on two lines");
ALTER TEXT SEARCH CONFIGURATION "Odd ""configuration""; -- it's
on two lines" ADD MAPPING FOR word WITH "Odd ""text search""; -- it's"."Odd ""dictionary""; -- it's
on two lines", pg_catalog.simple;
COMMENT ON TEXT SEARCH CONFIGURATION "Odd ""configuration""; -- it's
on two lines" IS 'hostile';
ALTER TEXT SEARCH CONFIGURATION "Odd ""configuration""; -- it's
on two lines" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
CREATE TEXT SEARCH CONFIGURATION "select" (PARSER = "default");
