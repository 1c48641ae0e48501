-- TEXT SEARCH TEMPLATE template
CREATE TEXT SEARCH TEMPLATE comment.template (
    LEXIZE = dsimple_lexize
);
-- drop: DROP TEXT SEARCH TEMPLATE comment.template;

-- COMMENT TEXT SEARCH TEMPLATE template
COMMENT ON TEXT SEARCH TEMPLATE comment.template IS 'it''s a "comment"; \
on two lines';
