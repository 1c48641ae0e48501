CREATE TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's
on two lines" (TEMPLATE = simple, accept = 'false');
COMMENT ON TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's
on two lines" IS 'hostile';
ALTER TEXT SEARCH DICTIONARY "Odd ""dictionary""; -- it's
on two lines" OWNER TO "pgops_sample ""odd"" role='s; -- \name";
CREATE TEXT SEARCH DICTIONARY "select" (TEMPLATE = simple);
