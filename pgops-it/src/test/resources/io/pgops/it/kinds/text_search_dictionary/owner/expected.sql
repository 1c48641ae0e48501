-- TEXT SEARCH DICTIONARY dictionary; owner: pgops_sample_owner
CREATE TEXT SEARCH DICTIONARY owner.dictionary (
    TEMPLATE = pg_catalog.simple
);
-- drop: DROP TEXT SEARCH DICTIONARY owner.dictionary;
