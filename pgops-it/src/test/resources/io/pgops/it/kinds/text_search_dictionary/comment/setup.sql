CREATE TEXT SEARCH DICTIONARY dictionary (TEMPLATE = simple);
COMMENT ON TEXT SEARCH DICTIONARY dictionary IS 'it''s a "comment"; \
on two lines';
