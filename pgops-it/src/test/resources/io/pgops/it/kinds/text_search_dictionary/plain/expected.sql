-- TEXT SEARCH DICTIONARY dictionary; owner: postgres
CREATE TEXT SEARCH DICTIONARY plain.dictionary (
    TEMPLATE = pg_catalog.simple
);
-- drop: DROP TEXT SEARCH DICTIONARY plain.dictionary;
