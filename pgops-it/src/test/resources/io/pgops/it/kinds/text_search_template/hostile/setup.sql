CREATE TEXT SEARCH TEMPLATE "Odd ""template""; -- it's
on two lines" (LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE "Odd ""template""; -- it's
on two lines" IS 'hostile';
CREATE TEXT SEARCH TEMPLATE "select" (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY of_it (TEMPLATE = "Odd ""template""; -- it's
on two lines");
