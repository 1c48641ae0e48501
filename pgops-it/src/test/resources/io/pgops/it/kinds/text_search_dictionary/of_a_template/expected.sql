-- TEXT SEARCH TEMPLATE template
CREATE TEXT SEARCH TEMPLATE of_a_template.template (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);
-- drop: DROP TEXT SEARCH TEMPLATE of_a_template.template;

-- TEXT SEARCH DICTIONARY dictionary; owner: postgres
CREATE TEXT SEARCH DICTIONARY of_a_template.dictionary (
    TEMPLATE = of_a_template.template,
    accept = 'false'
);
-- drop: DROP TEXT SEARCH DICTIONARY of_a_template.dictionary;
