-- TEXT SEARCH CONFIGURATION configuration; owner: postgres
CREATE TEXT SEARCH CONFIGURATION plain.configuration (
    PARSER = pg_catalog."default"
);
-- drop: DROP TEXT SEARCH CONFIGURATION plain.configuration;
