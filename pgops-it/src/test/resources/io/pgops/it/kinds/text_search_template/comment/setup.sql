CREATE TEXT SEARCH TEMPLATE template (LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE template IS 'it''s a "comment"; \
on two lines';
