-- TEXT SEARCH CONFIGURATION configuration; owner: postgres
CREATE TEXT SEARCH CONFIGURATION comment.configuration (
    PARSER = pg_catalog."default"
);
-- drop: DROP TEXT SEARCH CONFIGURATION comment.configuration;

-- COMMENT TEXT SEARCH CONFIGURATION configuration; owner: postgres
COMMENT ON TEXT SEARCH CONFIGURATION comment.configuration IS 'it''s a "comment"; \
on two lines';
