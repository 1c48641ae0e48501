CREATE TEXT SEARCH CONFIGURATION configuration (PARSER = "default");
COMMENT ON TEXT SEARCH CONFIGURATION configuration IS 'it''s a "comment"; \
on two lines';
