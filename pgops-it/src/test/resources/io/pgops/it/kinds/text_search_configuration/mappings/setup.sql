-- The dictionaries of a token type have an order.
CREATE TEXT SEARCH DICTIONARY first (TEMPLATE = simple, accept = false);
CREATE TEXT SEARCH DICTIONARY second (TEMPLATE = simple, accept = false);
CREATE TEXT SEARCH CONFIGURATION configuration (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION configuration ADD MAPPING FOR word WITH second, first, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION configuration ADD MAPPING FOR asciiword WITH first, second;
ALTER TEXT SEARCH CONFIGURATION configuration ADD MAPPING FOR "float", "int" WITH english_stem;
