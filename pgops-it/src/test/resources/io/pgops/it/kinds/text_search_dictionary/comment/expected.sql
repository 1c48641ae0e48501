-- TEXT SEARCH DICTIONARY dictionary; owner: postgres
CREATE TEXT SEARCH DICTIONARY comment.dictionary (
    TEMPLATE = pg_catalog.simple
);
-- drop: DROP TEXT SEARCH DICTIONARY comment.dictionary;

-- COMMENT TEXT SEARCH DICTIONARY dictionary; owner: postgres
COMMENT ON TEXT SEARCH DICTIONARY comment.dictionary IS 'it''s a "comment"; \
on two lines';
