CREATE TEXT SEARCH TEMPLATE template (LEXIZE = dsimple_lexize);
