-- TEXT SEARCH DICTIONARY exact; owner: postgres
CREATE TEXT SEARCH DICTIONARY options.exact (
    TEMPLATE = pg_catalog.simple,
    accept = 'true'
);
-- drop: DROP TEXT SEARCH DICTIONARY options.exact;

-- TEXT SEARCH DICTIONARY stemming; owner: postgres
CREATE TEXT SEARCH DICTIONARY options.stemming (
    TEMPLATE = pg_catalog.snowball,
    language = 'english', stopwords = 'english'
);
-- drop: DROP TEXT SEARCH DICTIONARY options.stemming;
