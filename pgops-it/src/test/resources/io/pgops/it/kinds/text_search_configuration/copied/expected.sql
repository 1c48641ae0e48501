-- TEXT SEARCH CONFIGURATION configuration; owner: postgres
CREATE TEXT SEARCH CONFIGURATION copied.configuration (
    PARSER = pg_catalog."default"
);
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR asciiword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR word WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR numword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR email WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR host WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR sfloat WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR version WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR hword_numpart WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR hword_part WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR hword_asciipart WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR numhword WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR asciihword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR hword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR url_path WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR file WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR "float" WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION copied.configuration
    ADD MAPPING FOR "int" WITH pg_catalog.simple;
-- drop: DROP TEXT SEARCH CONFIGURATION copied.configuration;
