CREATE TEXT SEARCH TEMPLATE template (INIT = dsimple_init, LEXIZE = dsimple_lexize);
