-- TEXT SEARCH CONFIGURATION configuration; owner: pgops_sample_owner
CREATE TEXT SEARCH CONFIGURATION owner.configuration (
    PARSER = pg_catalog."default"
);
ALTER TEXT SEARCH CONFIGURATION owner.configuration
    ADD MAPPING FOR word WITH pg_catalog.simple;
-- drop: DROP TEXT SEARCH CONFIGURATION owner.configuration;
