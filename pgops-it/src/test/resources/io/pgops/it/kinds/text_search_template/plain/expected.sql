-- TEXT SEARCH TEMPLATE template
CREATE TEXT SEARCH TEMPLATE plain.template (
    LEXIZE = dsimple_lexize
);
-- drop: DROP TEXT SEARCH TEMPLATE plain.template;
