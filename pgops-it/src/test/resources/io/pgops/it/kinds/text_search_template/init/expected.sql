-- TEXT SEARCH TEMPLATE template
CREATE TEXT SEARCH TEMPLATE init.template (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);
-- drop: DROP TEXT SEARCH TEMPLATE init.template;
