CREATE TEXT SEARCH CONFIGURATION configuration (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION configuration DROP MAPPING FOR uint, url;
