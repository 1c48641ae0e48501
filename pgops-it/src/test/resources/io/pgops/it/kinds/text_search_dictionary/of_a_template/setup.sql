CREATE TEXT SEARCH TEMPLATE template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY dictionary (TEMPLATE = template, accept = false);
