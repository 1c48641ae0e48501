-- TEXT SEARCH DICTIONARY first; owner: postgres
CREATE TEXT SEARCH DICTIONARY mappings.first (
    TEMPLATE = pg_catalog.simple,
    accept = 'false'
);
-- drop: DROP TEXT SEARCH DICTIONARY mappings.first;

-- TEXT SEARCH DICTIONARY second; owner: postgres
CREATE TEXT SEARCH DICTIONARY mappings.second (
    TEMPLATE = pg_catalog.simple,
    accept = 'false'
);
-- drop: DROP TEXT SEARCH DICTIONARY mappings.second;

-- TEXT SEARCH CONFIGURATION configuration; owner: postgres
CREATE TEXT SEARCH CONFIGURATION mappings.configuration (
    PARSER = pg_catalog."default"
);
ALTER TEXT SEARCH CONFIGURATION mappings.configuration
    ADD MAPPING FOR asciiword WITH mappings.first, mappings.second;
ALTER TEXT SEARCH CONFIGURATION mappings.configuration
    ADD MAPPING FOR word WITH mappings.second, mappings.first, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION mappings.configuration
    ADD MAPPING FOR "float" WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION mappings.configuration
    ADD MAPPING FOR "int" WITH pg_catalog.english_stem;
-- drop: DROP TEXT SEARCH CONFIGURATION mappings.configuration;
